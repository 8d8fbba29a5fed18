import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_practicals_place" AS ENUM('workshop', 'company', 'either');
  CREATE TYPE "public"."enum_practicals_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__practicals_v_version_place" AS ENUM('workshop', 'company', 'either');
  CREATE TYPE "public"."enum__practicals_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "media_crops" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"shape" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"width" numeric NOT NULL,
  	"height" numeric NOT NULL
  );
  
  CREATE TABLE "practicals" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"criteria" varchar,
  	"course_id" uuid,
  	"place" "enum_practicals_place" DEFAULT 'workshop',
  	"minutes" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_practicals_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "practicals_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"skills_id" uuid
  );
  
  CREATE TABLE "_practicals_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_criteria" varchar,
  	"version_course_id" uuid,
  	"version_place" "enum__practicals_v_version_place" DEFAULT 'workshop',
  	"version_minutes" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__practicals_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_practicals_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"skills_id" uuid
  );
  
  ALTER TABLE "articles" ADD COLUMN "concerns_safety" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_concerns_safety" boolean DEFAULT false;
  ALTER TABLE "diagnostic_codes" ADD COLUMN "concerns_safety" boolean DEFAULT false;
  ALTER TABLE "_diagnostic_codes_v" ADD COLUMN "version_concerns_safety" boolean DEFAULT false;
  ALTER TABLE "schematics" ADD COLUMN "concerns_safety" boolean DEFAULT false;
  ALTER TABLE "_schematics_v" ADD COLUMN "version_concerns_safety" boolean DEFAULT false;
  ALTER TABLE "videos" ADD COLUMN "concerns_safety" boolean DEFAULT false;
  ALTER TABLE "_videos_v" ADD COLUMN "version_concerns_safety" boolean DEFAULT false;
  ALTER TABLE "general_education" ADD COLUMN "concerns_safety" boolean DEFAULT false;
  ALTER TABLE "_general_education_v" ADD COLUMN "version_concerns_safety" boolean DEFAULT false;
  ALTER TABLE "glossary" ADD COLUMN "concerns_safety" boolean DEFAULT false;
  ALTER TABLE "_glossary_v" ADD COLUMN "version_concerns_safety" boolean DEFAULT false;
  ALTER TABLE "technologies" ADD COLUMN "concerns_safety" boolean DEFAULT false;
  ALTER TABLE "_technologies_v" ADD COLUMN "version_concerns_safety" boolean DEFAULT false;
  ALTER TABLE "courses" ADD COLUMN "concerns_safety" boolean DEFAULT false;
  ALTER TABLE "_courses_v" ADD COLUMN "version_concerns_safety" boolean DEFAULT false;
  ALTER TABLE "lessons" ADD COLUMN "concerns_safety" boolean DEFAULT false;
  ALTER TABLE "_lessons_v" ADD COLUMN "version_concerns_safety" boolean DEFAULT false;
  ALTER TABLE "exercises" ADD COLUMN "concerns_safety" boolean DEFAULT false;
  ALTER TABLE "_exercises_v" ADD COLUMN "version_concerns_safety" boolean DEFAULT false;
  ALTER TABLE "guides" ADD COLUMN "concerns_safety" boolean DEFAULT false;
  ALTER TABLE "_guides_v" ADD COLUMN "version_concerns_safety" boolean DEFAULT false;
  ALTER TABLE "media" ADD COLUMN "focal_x" numeric;
  ALTER TABLE "media" ADD COLUMN "focal_y" numeric;
  ALTER TABLE "media" ADD COLUMN "folder" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "practicals_id" uuid;
  ALTER TABLE "media_crops" ADD CONSTRAINT "media_crops_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practicals" ADD CONSTRAINT "practicals_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practicals_rels" ADD CONSTRAINT "practicals_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."practicals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "practicals_rels" ADD CONSTRAINT "practicals_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practicals_v" ADD CONSTRAINT "_practicals_v_parent_id_practicals_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."practicals"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_practicals_v" ADD CONSTRAINT "_practicals_v_version_course_id_courses_id_fk" FOREIGN KEY ("version_course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_practicals_v_rels" ADD CONSTRAINT "_practicals_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_practicals_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_practicals_v_rels" ADD CONSTRAINT "_practicals_v_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "media_crops_order_idx" ON "media_crops" USING btree ("_order");
  CREATE INDEX "media_crops_parent_id_idx" ON "media_crops" USING btree ("_parent_id");
  CREATE INDEX "practicals_course_idx" ON "practicals" USING btree ("course_id");
  CREATE INDEX "practicals_updated_at_idx" ON "practicals" USING btree ("updated_at");
  CREATE INDEX "practicals_created_at_idx" ON "practicals" USING btree ("created_at");
  CREATE INDEX "practicals__status_idx" ON "practicals" USING btree ("_status");
  CREATE INDEX "practicals_rels_order_idx" ON "practicals_rels" USING btree ("order");
  CREATE INDEX "practicals_rels_parent_idx" ON "practicals_rels" USING btree ("parent_id");
  CREATE INDEX "practicals_rels_path_idx" ON "practicals_rels" USING btree ("path");
  CREATE INDEX "practicals_rels_skills_id_idx" ON "practicals_rels" USING btree ("skills_id");
  CREATE INDEX "_practicals_v_parent_idx" ON "_practicals_v" USING btree ("parent_id");
  CREATE INDEX "_practicals_v_version_version_course_idx" ON "_practicals_v" USING btree ("version_course_id");
  CREATE INDEX "_practicals_v_version_version_updated_at_idx" ON "_practicals_v" USING btree ("version_updated_at");
  CREATE INDEX "_practicals_v_version_version_created_at_idx" ON "_practicals_v" USING btree ("version_created_at");
  CREATE INDEX "_practicals_v_version_version__status_idx" ON "_practicals_v" USING btree ("version__status");
  CREATE INDEX "_practicals_v_created_at_idx" ON "_practicals_v" USING btree ("created_at");
  CREATE INDEX "_practicals_v_updated_at_idx" ON "_practicals_v" USING btree ("updated_at");
  CREATE INDEX "_practicals_v_latest_idx" ON "_practicals_v" USING btree ("latest");
  CREATE INDEX "_practicals_v_autosave_idx" ON "_practicals_v" USING btree ("autosave");
  CREATE INDEX "_practicals_v_rels_order_idx" ON "_practicals_v_rels" USING btree ("order");
  CREATE INDEX "_practicals_v_rels_parent_idx" ON "_practicals_v_rels" USING btree ("parent_id");
  CREATE INDEX "_practicals_v_rels_path_idx" ON "_practicals_v_rels" USING btree ("path");
  CREATE INDEX "_practicals_v_rels_skills_id_idx" ON "_practicals_v_rels" USING btree ("skills_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_practicals_fk" FOREIGN KEY ("practicals_id") REFERENCES "public"."practicals"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "media_folder_idx" ON "media" USING btree ("folder");
  CREATE INDEX "payload_locked_documents_rels_practicals_id_idx" ON "payload_locked_documents_rels" USING btree ("practicals_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media_crops" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "practicals" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "practicals_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_practicals_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_practicals_v_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "media_crops" CASCADE;
  DROP TABLE "practicals" CASCADE;
  DROP TABLE "practicals_rels" CASCADE;
  DROP TABLE "_practicals_v" CASCADE;
  DROP TABLE "_practicals_v_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_practicals_fk";
  
  DROP INDEX "media_folder_idx";
  DROP INDEX "payload_locked_documents_rels_practicals_id_idx";
  ALTER TABLE "articles" DROP COLUMN "concerns_safety";
  ALTER TABLE "_articles_v" DROP COLUMN "version_concerns_safety";
  ALTER TABLE "diagnostic_codes" DROP COLUMN "concerns_safety";
  ALTER TABLE "_diagnostic_codes_v" DROP COLUMN "version_concerns_safety";
  ALTER TABLE "schematics" DROP COLUMN "concerns_safety";
  ALTER TABLE "_schematics_v" DROP COLUMN "version_concerns_safety";
  ALTER TABLE "videos" DROP COLUMN "concerns_safety";
  ALTER TABLE "_videos_v" DROP COLUMN "version_concerns_safety";
  ALTER TABLE "general_education" DROP COLUMN "concerns_safety";
  ALTER TABLE "_general_education_v" DROP COLUMN "version_concerns_safety";
  ALTER TABLE "glossary" DROP COLUMN "concerns_safety";
  ALTER TABLE "_glossary_v" DROP COLUMN "version_concerns_safety";
  ALTER TABLE "technologies" DROP COLUMN "concerns_safety";
  ALTER TABLE "_technologies_v" DROP COLUMN "version_concerns_safety";
  ALTER TABLE "courses" DROP COLUMN "concerns_safety";
  ALTER TABLE "_courses_v" DROP COLUMN "version_concerns_safety";
  ALTER TABLE "lessons" DROP COLUMN "concerns_safety";
  ALTER TABLE "_lessons_v" DROP COLUMN "version_concerns_safety";
  ALTER TABLE "exercises" DROP COLUMN "concerns_safety";
  ALTER TABLE "_exercises_v" DROP COLUMN "version_concerns_safety";
  ALTER TABLE "guides" DROP COLUMN "concerns_safety";
  ALTER TABLE "_guides_v" DROP COLUMN "version_concerns_safety";
  ALTER TABLE "media" DROP COLUMN "focal_x";
  ALTER TABLE "media" DROP COLUMN "focal_y";
  ALTER TABLE "media" DROP COLUMN "folder";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "practicals_id";
  DROP TYPE "public"."enum_practicals_place";
  DROP TYPE "public"."enum_practicals_status";
  DROP TYPE "public"."enum__practicals_v_version_place";
  DROP TYPE "public"."enum__practicals_v_version_status";`)
}
