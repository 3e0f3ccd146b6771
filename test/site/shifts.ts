/** A window after `noteShifts` has run. */
export type WithShifts = Window & { shifted: () => number };

/** Adds up the layout shifts while the page loads. Runs in the page. */
export function noteShifts(): void {
  const shifts: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => void shifts.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  (window as unknown as WithShifts).shifted = () => {
    shifts.push(...observer.takeRecords());
    return shifts.reduce((sum, shift) => sum + (shift as PerformanceEntry & { value: number }).value, 0);
  };
}
