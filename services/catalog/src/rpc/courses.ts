import type { CourseState } from '@roster/contracts';
import { applyPatch, Check, type RpcHandlers, readPage, type ServiceRuntime, searchFilter } from '@roster/service-kit';
import type { Repositories } from '../store/repositories';
import { refuseInUse } from './refuse-in-use';

type CourseMethods = 'CreateCourse' | 'GetCourse' | 'ListCourses' | 'UpdateCourse' | 'DeleteCourse' | 'BatchGetCourses';

const patchable = [
  'name',
  'description',
  'targetAudience',
  'category',
  'isActive',
] as const satisfies (keyof CourseState)[];

/** What is taught (seed 1, "Courses"). A category is a key of the organization's own tree. */
export function courseHandlers(
  { courses }: Repositories,
  { unitOfWork, peers }: Pick<ServiceRuntime, 'unitOfWork' | 'peers'>,
): Pick<RpcHandlers<'catalog'>, CourseMethods> {
  return {
    async CreateCourse(context, request) {
      checkCourse(request);
      const { name, description, targetAudience, category, isActive = true } = request;
      const course = await unitOfWork.run(context, async (tx) => {
        const after = await courses.insert(tx, { name, description, targetAudience, category, isActive });
        tx.emit('course.created', { after });
        return after;
      });
      return { course };
    },

    async GetCourse(context, { id }) {
      return { course: await courses.get(context, id) };
    },

    async ListCourses(context, request) {
      const { page, sort } = readPage(request.page, ['name', 'category', 'isActive', 'createdAt', 'updatedAt']);
      const filter: Record<string, unknown> = {};
      if (request.category !== undefined) filter.category = request.category;
      if (request.isActive !== undefined) filter.isActive = request.isActive;
      if (request.search) Object.assign(filter, searchFilter(request.search));
      const { items, total } = await courses.page(context, filter, sort, page);
      return { courses: items, total };
    },

    async UpdateCourse(context, request) {
      checkCourse(request);
      const course = await unitOfWork.run(context, async (tx) => {
        const { before, after, changed } = await courses.update(tx, request.id, request.expectedVersion, (current) =>
          applyPatch(current, request, patchable, ['name', 'category', 'isActive']),
        );
        if (changed) tx.emit('course.updated', { before, after });
        return after;
      });
      return { course };
    },

    async DeleteCourse(context, { id, expectedVersion }) {
      await courses.get(context, id);
      await refuseInUse(peers, context, 'course', id);
      await unitOfWork.run(context, async (tx) =>
        tx.emit('course.deleted', await courses.softDelete(tx, id, expectedVersion)),
      );
      return {};
    },

    async BatchGetCourses(context, { ids }) {
      return { courses: await courses.getMany(context, ids) };
    },
  };
}

type CourseFields = Partial<Pick<CourseState, 'name' | 'description' | 'targetAudience' | 'category'>>;

function checkCourse(course: CourseFields): void {
  new Check()
    .text('name', course.name, { min: 1, max: 200 })
    .text('category', course.category, { min: 1, max: 60 })
    .text('description', course.description, { max: 5_000 })
    .text('targetAudience', course.targetAudience, { max: 500 })
    .throwIfAny();
}
