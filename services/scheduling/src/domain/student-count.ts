/**
 * What an update's `studentCount` says. A cycle shows the children counted where no number was ever given, and clients
 * send whole cycles back as they read them: that must not fix the number which billing multiplies by.
 *
 * @param sent what the update says; undefined where it says nothing
 * @param given the number that was given before; undefined where none was
 * @param counted what is shown in its place; undefined where it is not known, and then nothing was shown
 * @returns the number to be given; undefined where the cycle stays as it is
 */
export function newStudentCount(
  sent: number | undefined,
  given: number | undefined,
  counted: number | undefined,
): number | undefined {
  return given === undefined && sent === counted ? undefined : sent;
}
