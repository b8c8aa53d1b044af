/** The process's environment: the one place that reads it. For launchers, which pass it on to parseConfig. */
export const environment = (): Record<string, string | undefined> => process.env;
