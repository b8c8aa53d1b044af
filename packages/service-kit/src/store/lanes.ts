/**
 * Which of a few lanes something belongs to: always the same one, and evenly many in each. What would otherwise all write
 * one document, as lessons that end at the same hour do, is spread over as many as there are lanes.
 *
 * @param lanes how many there are; stored documents are named by the answer, so it stays what it is
 * @returns 0 to `lanes` - 1
 */
export function laneOf(id: string, lanes: number): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % lanes;
}
