import { elements, type RawValue } from '../bson/raw';
import { BsonType } from '../bson/types';
import { checkSize } from '../bson/validate';
import { BsonWriter } from '../bson/writer';
import { MongoError } from '../errors';
import { type PipelineContext, parsePipeline, type Stage } from './pipeline';

/** `$facet`: several pipelines over the same documents. */
export function facet(source: RawValue, context: PipelineContext): Stage {
  if (source.type !== BsonType.Object)
    throw new MongoError(40169, 'the $facet specification must be a non-empty object');
  const facets = elements(source.buf, source.start).map((element) => ({
    name: element.name,
    stages: parsePipeline(element),
  }));
  for (const { stages } of facets) {
    if (stages.some(({ name }) => name === '$facet'))
      throw new MongoError(40600, '$facet is not allowed to be used within a $facet stage');
  }
  return function* facetted(documents) {
    const all = [...documents];
    const writer = new BsonWriter();
    const mark = writer.begin();
    for (const { name, stages } of facets) {
      const list = writer.beginIn(BsonType.Array, name);
      let index = 0;
      for (const document of context.run(stages, all)) writer.document(String(index++), document);
      writer.end(list);
    }
    writer.end(mark);
    checkSize(writer.length);
    yield writer.take();
  };
}
