export { holdCourse } from './hold-course.ts'
