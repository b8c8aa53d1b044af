import { type catalog, courseCategories } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { adminsWriting, reading } from '../common/access';
import { answerCreated, answerDeleted, answerOne, answerPage, deletedOne, many, one, present } from '../common/answers';
import { patchOf, withoutNulls } from '../common/patch';
import { flag, listQuery, pageOf, search, termOf } from '../common/query';
import { shownId, shownInstant } from '../common/shapes';
import { idParams, text, words } from '../common/values';
import { cyclePage, cycleQuery, listCyclesOf } from './cycle-lists';

const example = {
  name: 'תכנות Python למתחילים',
  description: 'קורס מבוא לתכנות בשפת Python',
  targetAudience: 'כיתות ד-ו',
  category: 'programming',
  isActive: true,
};

const course = z
  .object({
    id: shownId,
    name: z.string(),
    description: z.string().nullable(),
    targetAudience: z.string().nullable(),
    category: z.string(),
    isActive: z.boolean(),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'Course' });

const create = z.object({
  name: words(200),
  category: z.enum(courseCategories),
  description: text(5_000).nullish(),
  targetAudience: text(300).nullish(),
  isActive: z.boolean().optional(),
});

const facts = { tag: 'Courses', status: 200 } as const;

/** Seed 1, "Courses". */
export const courseRoutes = [
  route({
    ...facts,
    method: 'GET',
    path: '/courses',
    operationId: 'listCourses',
    summary: 'List all courses',
    access: reading('courses'),
    query: listQuery(['name', 'category', 'isActive', 'createdAt', 'updatedAt'], {
      ...search,
      category: z.enum(courseCategories).optional(),
      isActive: flag(),
    }),
    response: many(course),
    handler: async ({ query, context, peers }) => {
      const { category, isActive } = query;
      const filter = { page: pageOf(query), ...termOf(query), category, isActive };
      const { courses, total } = await peers.catalog.listCourses(context, filter);
      return answerPage(courses.map(presentCourse), total, query);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/courses/:id',
    operationId: 'getCourse',
    summary: 'Get single course',
    access: reading('courses'),
    params: idParams,
    response: one(course),
    handler: async ({ params, context, peers }) => answerCourse(await peers.catalog.getCourse(context, params)),
  }),
  route({
    ...facts,
    method: 'POST',
    path: '/courses',
    operationId: 'createCourse',
    summary: 'Create new course',
    access: adminsWriting('courses'),
    status: 201,
    body: create.meta({ id: 'CourseInput', examples: [example] }),
    response: one(course),
    handler: async ({ body, context, peers }) => {
      const made = present((await peers.catalog.createCourse(context, withoutNulls(body))).course, 'Course');
      return answerCreated(presentCourse(made), made.version, '/courses');
    },
  }),
  route({
    ...facts,
    method: 'PUT',
    path: '/courses/:id',
    operationId: 'updateCourse',
    summary: 'Update course',
    access: adminsWriting('courses'),
    params: idParams,
    body: create.partial().meta({ id: 'CourseUpdate', examples: [{ name: 'תכנות Python', targetAudience: null }] }),
    response: one(course),
    handler: async ({ params, body, context, peers, expectedVersion }) => {
      const { set, clear } = patchOf(body);
      return answerCourse(await peers.catalog.updateCourse(context, { ...set, ...params, clear, expectedVersion }));
    },
  }),
  route({
    ...facts,
    method: 'DELETE',
    path: '/courses/:id',
    operationId: 'deleteCourse',
    summary: 'Delete course',
    access: adminsWriting('courses'),
    params: idParams,
    response: deletedOne,
    refusals: { 409: 'It has active cycles or scheduled meetings.' },
    handler: async ({ params, context, peers, expectedVersion }) => {
      await peers.catalog.deleteCourse(context, { ...params, expectedVersion });
      return answerDeleted(params.id);
    },
  }),
  route({
    ...facts,
    method: 'GET',
    path: '/courses/:id/cycles',
    operationId: 'listCourseCycles',
    summary: 'Get all cycles of this course',
    access: reading('cycles'),
    params: idParams,
    query: cycleQuery.omit({ courseId: true }),
    response: cyclePage,
    handler: ({ params, query, context, peers }) =>
      listCyclesOf({ context, peers, query, courseId: params.id }, () => peers.catalog.getCourse(context, params)),
  }),
];

const answerCourse = ({ course: found }: catalog.GetCourseResponse__Output) => {
  const known = present(found, 'Course');
  return answerOne(presentCourse(known), known.version);
};

function presentCourse(found: catalog.Course__Output): z.infer<typeof course> {
  return {
    id: found.id,
    name: found.name,
    description: found.description ?? null,
    targetAudience: found.targetAudience ?? null,
    category: found.category,
    isActive: found.isActive,
    createdAt: found.createdAt,
    updatedAt: found.updatedAt,
  };
}
