/** `CHROME_PATH` is a Chromium of your own. Without it, run `npx playwright install chromium` once. */
export default {
  use: { timezoneId: 'Europe/Stockholm', launchOptions: { executablePath: process.env.CHROME_PATH } },
};
