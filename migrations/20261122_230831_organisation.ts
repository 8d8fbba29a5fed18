import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_organisation_channels_kind" AS ENUM('courriel', 'telephone', 'whatsapp');
  CREATE TYPE "public"."enum_organisation_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organisation_v_version_channels_kind" AS ENUM('courriel', 'telephone', 'whatsapp');
  CREATE TYPE "public"."enum__organisation_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "pages_phases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"period" varchar,
  	"points" varchar
  );
  
  CREATE TABLE "_pages_v_version_phases" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"period" varchar,
  	"points" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "organisation_channels" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_organisation_channels_kind" DEFAULT 'courriel',
  	"value" varchar,
  	"hours" varchar,
  	"delay" varchar
  );
  
  CREATE TABLE "organisation_trainers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"role" varchar,
  	"background" varchar
  );
  
  CREATE TABLE "organisation_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"role" varchar
  );
  
  CREATE TABLE "organisation_indicators" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"value" varchar,
  	"period" varchar,
  	"source" varchar,
  	"head_count" numeric,
  	"course_id" uuid
  );
  
  CREATE TABLE "organisation" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"postal_address" varchar,
  	"registration" varchar,
  	"disability_contact_name" varchar,
  	"disability_contact_email" varchar,
  	"disability_contact_phone" varchar,
  	"_status" "enum_organisation_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "organisation_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"courses_id" uuid
  );
  
  CREATE TABLE "_organisation_v_version_channels" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum__organisation_v_version_channels_kind" DEFAULT 'courriel',
  	"value" varchar,
  	"hours" varchar,
  	"delay" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisation_v_version_trainers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"role" varchar,
  	"background" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisation_v_version_partners" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"role" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisation_v_version_indicators" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"label" varchar,
  	"value" varchar,
  	"period" varchar,
  	"source" varchar,
  	"head_count" numeric,
  	"course_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisation_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_name" varchar,
  	"version_postal_address" varchar,
  	"version_registration" varchar,
  	"version_disability_contact_name" varchar,
  	"version_disability_contact_email" varchar,
  	"version_disability_contact_phone" varchar,
  	"version__status" "enum__organisation_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_organisation_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"courses_id" uuid
  );
  
  ALTER TABLE "pages" ADD COLUMN "offer_id" uuid;
  ALTER TABLE "_pages_v" ADD COLUMN "version_offer_id" uuid;
  ALTER TABLE "pages_phases" ADD CONSTRAINT "pages_phases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_version_phases" ADD CONSTRAINT "_pages_v_version_phases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisation_channels" ADD CONSTRAINT "organisation_channels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisation_trainers" ADD CONSTRAINT "organisation_trainers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisation_partners" ADD CONSTRAINT "organisation_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisation_indicators" ADD CONSTRAINT "organisation_indicators_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisation_indicators" ADD CONSTRAINT "organisation_indicators_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisation_rels" ADD CONSTRAINT "organisation_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisation_rels" ADD CONSTRAINT "organisation_rels_courses_fk" FOREIGN KEY ("courses_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisation_v_version_channels" ADD CONSTRAINT "_organisation_v_version_channels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisation_v_version_trainers" ADD CONSTRAINT "_organisation_v_version_trainers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisation_v_version_partners" ADD CONSTRAINT "_organisation_v_version_partners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisation_v_version_indicators" ADD CONSTRAINT "_organisation_v_version_indicators_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisation_v_version_indicators" ADD CONSTRAINT "_organisation_v_version_indicators_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisation_v_rels" ADD CONSTRAINT "_organisation_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organisation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisation_v_rels" ADD CONSTRAINT "_organisation_v_rels_courses_fk" FOREIGN KEY ("courses_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "pages_phases_order_idx" ON "pages_phases" USING btree ("_order");
  CREATE INDEX "pages_phases_parent_id_idx" ON "pages_phases" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_phases_order_idx" ON "_pages_v_version_phases" USING btree ("_order");
  CREATE INDEX "_pages_v_version_phases_parent_id_idx" ON "_pages_v_version_phases" USING btree ("_parent_id");
  CREATE INDEX "organisation_channels_order_idx" ON "organisation_channels" USING btree ("_order");
  CREATE INDEX "organisation_channels_parent_id_idx" ON "organisation_channels" USING btree ("_parent_id");
  CREATE INDEX "organisation_trainers_order_idx" ON "organisation_trainers" USING btree ("_order");
  CREATE INDEX "organisation_trainers_parent_id_idx" ON "organisation_trainers" USING btree ("_parent_id");
  CREATE INDEX "organisation_partners_order_idx" ON "organisation_partners" USING btree ("_order");
  CREATE INDEX "organisation_partners_parent_id_idx" ON "organisation_partners" USING btree ("_parent_id");
  CREATE INDEX "organisation_indicators_order_idx" ON "organisation_indicators" USING btree ("_order");
  CREATE INDEX "organisation_indicators_parent_id_idx" ON "organisation_indicators" USING btree ("_parent_id");
  CREATE INDEX "organisation_indicators_course_idx" ON "organisation_indicators" USING btree ("course_id");
  CREATE INDEX "organisation__status_idx" ON "organisation" USING btree ("_status");
  CREATE INDEX "organisation_rels_order_idx" ON "organisation_rels" USING btree ("order");
  CREATE INDEX "organisation_rels_parent_idx" ON "organisation_rels" USING btree ("parent_id");
  CREATE INDEX "organisation_rels_path_idx" ON "organisation_rels" USING btree ("path");
  CREATE INDEX "organisation_rels_courses_id_idx" ON "organisation_rels" USING btree ("courses_id");
  CREATE INDEX "_organisation_v_version_channels_order_idx" ON "_organisation_v_version_channels" USING btree ("_order");
  CREATE INDEX "_organisation_v_version_channels_parent_id_idx" ON "_organisation_v_version_channels" USING btree ("_parent_id");
  CREATE INDEX "_organisation_v_version_trainers_order_idx" ON "_organisation_v_version_trainers" USING btree ("_order");
  CREATE INDEX "_organisation_v_version_trainers_parent_id_idx" ON "_organisation_v_version_trainers" USING btree ("_parent_id");
  CREATE INDEX "_organisation_v_version_partners_order_idx" ON "_organisation_v_version_partners" USING btree ("_order");
  CREATE INDEX "_organisation_v_version_partners_parent_id_idx" ON "_organisation_v_version_partners" USING btree ("_parent_id");
  CREATE INDEX "_organisation_v_version_indicators_order_idx" ON "_organisation_v_version_indicators" USING btree ("_order");
  CREATE INDEX "_organisation_v_version_indicators_parent_id_idx" ON "_organisation_v_version_indicators" USING btree ("_parent_id");
  CREATE INDEX "_organisation_v_version_indicators_course_idx" ON "_organisation_v_version_indicators" USING btree ("course_id");
  CREATE INDEX "_organisation_v_version_version__status_idx" ON "_organisation_v" USING btree ("version__status");
  CREATE INDEX "_organisation_v_created_at_idx" ON "_organisation_v" USING btree ("created_at");
  CREATE INDEX "_organisation_v_updated_at_idx" ON "_organisation_v" USING btree ("updated_at");
  CREATE INDEX "_organisation_v_latest_idx" ON "_organisation_v" USING btree ("latest");
  CREATE INDEX "_organisation_v_autosave_idx" ON "_organisation_v" USING btree ("autosave");
  CREATE INDEX "_organisation_v_rels_order_idx" ON "_organisation_v_rels" USING btree ("order");
  CREATE INDEX "_organisation_v_rels_parent_idx" ON "_organisation_v_rels" USING btree ("parent_id");
  CREATE INDEX "_organisation_v_rels_path_idx" ON "_organisation_v_rels" USING btree ("path");
  CREATE INDEX "_organisation_v_rels_courses_id_idx" ON "_organisation_v_rels" USING btree ("courses_id");
  ALTER TABLE "pages" ADD CONSTRAINT "pages_offer_id_offers_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_offer_id_offers_id_fk" FOREIGN KEY ("version_offer_id") REFERENCES "public"."offers"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "pages_offer_idx" ON "pages" USING btree ("offer_id");
  CREATE INDEX "_pages_v_version_version_offer_idx" ON "_pages_v" USING btree ("version_offer_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "pages_phases" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v_version_phases" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisation_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisation_trainers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisation_partners" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisation_indicators" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisation" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "organisation_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisation_v_version_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisation_v_version_trainers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisation_v_version_partners" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisation_v_version_indicators" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisation_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisation_v_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "pages_phases" CASCADE;
  DROP TABLE "_pages_v_version_phases" CASCADE;
  DROP TABLE "organisation_channels" CASCADE;
  DROP TABLE "organisation_trainers" CASCADE;
  DROP TABLE "organisation_partners" CASCADE;
  DROP TABLE "organisation_indicators" CASCADE;
  DROP TABLE "organisation" CASCADE;
  DROP TABLE "organisation_rels" CASCADE;
  DROP TABLE "_organisation_v_version_channels" CASCADE;
  DROP TABLE "_organisation_v_version_trainers" CASCADE;
  DROP TABLE "_organisation_v_version_partners" CASCADE;
  DROP TABLE "_organisation_v_version_indicators" CASCADE;
  DROP TABLE "_organisation_v" CASCADE;
  DROP TABLE "_organisation_v_rels" CASCADE;
  ALTER TABLE "pages" DROP CONSTRAINT "pages_offer_id_offers_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_offer_id_offers_id_fk";
  
  DROP INDEX "pages_offer_idx";
  DROP INDEX "_pages_v_version_version_offer_idx";
  ALTER TABLE "pages" DROP COLUMN "offer_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_offer_id";
  DROP TYPE "public"."enum_organisation_channels_kind";
  DROP TYPE "public"."enum_organisation_status";
  DROP TYPE "public"."enum__organisation_v_version_channels_kind";
  DROP TYPE "public"."enum__organisation_v_version_status";`)
}
