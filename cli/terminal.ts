/** Whether somebody can answer a question. */
export const isTerminal = (): boolean => process.stdin.isTTY && process.stdout.isTTY;
