/** Of the API, as seed 1 states it; not of the software behind it. */
export const apiVersion = '1.0.0';
