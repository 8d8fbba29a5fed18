import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_diagnostic_codes_causes_likelihood" AS ENUM('frequente', 'possible', 'rare');
  CREATE TYPE "public"."enum_diagnostic_codes_driving" AS ENUM('oui', 'oui-avec-precaution', 'non');
  CREATE TYPE "public"."enum_diagnostic_codes_system" AS ENUM('moteur', 'alimentation', 'allumage', 'suralimentation', 'depollution', 'electricite', 'chaine-de-traction', 'reseau', 'freinage', 'chassis', 'carrosserie');
  CREATE TYPE "public"."enum_diagnostic_codes_severity" AS ENUM('faible', 'moderee', 'elevee', 'critique');
  CREATE TYPE "public"."enum_diagnostic_codes_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__diagnostic_codes_v_version_causes_likelihood" AS ENUM('frequente', 'possible', 'rare');
  CREATE TYPE "public"."enum__diagnostic_codes_v_version_driving" AS ENUM('oui', 'oui-avec-precaution', 'non');
  CREATE TYPE "public"."enum__diagnostic_codes_v_version_system" AS ENUM('moteur', 'alimentation', 'allumage', 'suralimentation', 'depollution', 'electricite', 'chaine-de-traction', 'reseau', 'freinage', 'chassis', 'carrosserie');
  CREATE TYPE "public"."enum__diagnostic_codes_v_version_severity" AS ENUM('faible', 'moderee', 'elevee', 'critique');
  CREATE TYPE "public"."enum__diagnostic_codes_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_technologies_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__technologies_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'author', 'reviewer', 'trainer', 'sales');
  CREATE TABLE "articles" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"cover_id" uuid,
  	"body" jsonb,
  	"sources" varchar,
  	"slug" varchar,
  	"review_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"technologies_id" uuid
  );
  
  CREATE TABLE "_articles_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_cover_id" uuid,
  	"version_body" jsonb,
  	"version_sources" varchar,
  	"version_slug" varchar,
  	"version_review_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"technologies_id" uuid
  );
  
  CREATE TABLE "diagnostic_codes_causes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"cause" varchar,
  	"likelihood" "enum_diagnostic_codes_causes_likelihood" DEFAULT 'possible',
  	"detail" varchar
  );
  
  CREATE TABLE "diagnostic_codes_tests" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"tool" varchar,
  	"procedure" varchar,
  	"expected" varchar,
  	"if_good" varchar,
  	"if_bad" varchar
  );
  
  CREATE TABLE "diagnostic_codes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"code" varchar,
  	"title" varchar,
  	"summary" varchar,
  	"explanation" varchar,
  	"symptoms" varchar,
  	"driving" "enum_diagnostic_codes_driving",
  	"driving_advice" varchar,
  	"other_decoding" varchar,
  	"do_not_replace_blindly" varchar,
  	"sources" varchar,
  	"slug" varchar,
  	"system" "enum_diagnostic_codes_system",
  	"severity" "enum_diagnostic_codes_severity",
  	"review_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_diagnostic_codes_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "diagnostic_codes_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"diagnostic_codes_id" uuid,
  	"technologies_id" uuid
  );
  
  CREATE TABLE "_diagnostic_codes_v_version_causes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"cause" varchar,
  	"likelihood" "enum__diagnostic_codes_v_version_causes_likelihood" DEFAULT 'possible',
  	"detail" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_diagnostic_codes_v_version_tests" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"tool" varchar,
  	"procedure" varchar,
  	"expected" varchar,
  	"if_good" varchar,
  	"if_bad" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_diagnostic_codes_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_code" varchar,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_explanation" varchar,
  	"version_symptoms" varchar,
  	"version_driving" "enum__diagnostic_codes_v_version_driving",
  	"version_driving_advice" varchar,
  	"version_other_decoding" varchar,
  	"version_do_not_replace_blindly" varchar,
  	"version_sources" varchar,
  	"version_slug" varchar,
  	"version_system" "enum__diagnostic_codes_v_version_system",
  	"version_severity" "enum__diagnostic_codes_v_version_severity",
  	"version_review_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__diagnostic_codes_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_diagnostic_codes_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"diagnostic_codes_id" uuid,
  	"technologies_id" uuid
  );
  
  CREATE TABLE "technologies" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"introduction" varchar,
  	"slug" varchar,
  	"order" numeric DEFAULT 100,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_technologies_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_technologies_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_introduction" varchar,
  	"version_slug" varchar,
  	"version_order" numeric DEFAULT 100,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__technologies_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "media_variants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL,
  	"width" numeric NOT NULL,
  	"height" numeric NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"alt" varchar NOT NULL,
  	"credit" varchar,
  	"original_name" varchar,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" uuid,
  	"diagnostic_codes_id" uuid,
  	"technologies_id" uuid,
  	"media_id" uuid,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles" ADD CONSTRAINT "articles_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "diagnostic_codes_causes" ADD CONSTRAINT "diagnostic_codes_causes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."diagnostic_codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "diagnostic_codes_tests" ADD CONSTRAINT "diagnostic_codes_tests_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."diagnostic_codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "diagnostic_codes_rels" ADD CONSTRAINT "diagnostic_codes_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."diagnostic_codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "diagnostic_codes_rels" ADD CONSTRAINT "diagnostic_codes_rels_diagnostic_codes_fk" FOREIGN KEY ("diagnostic_codes_id") REFERENCES "public"."diagnostic_codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "diagnostic_codes_rels" ADD CONSTRAINT "diagnostic_codes_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_diagnostic_codes_v_version_causes" ADD CONSTRAINT "_diagnostic_codes_v_version_causes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_diagnostic_codes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_diagnostic_codes_v_version_tests" ADD CONSTRAINT "_diagnostic_codes_v_version_tests_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_diagnostic_codes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_diagnostic_codes_v" ADD CONSTRAINT "_diagnostic_codes_v_parent_id_diagnostic_codes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."diagnostic_codes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_diagnostic_codes_v_rels" ADD CONSTRAINT "_diagnostic_codes_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_diagnostic_codes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_diagnostic_codes_v_rels" ADD CONSTRAINT "_diagnostic_codes_v_rels_diagnostic_codes_fk" FOREIGN KEY ("diagnostic_codes_id") REFERENCES "public"."diagnostic_codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_diagnostic_codes_v_rels" ADD CONSTRAINT "_diagnostic_codes_v_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_technologies_v" ADD CONSTRAINT "_technologies_v_parent_id_technologies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."technologies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_variants" ADD CONSTRAINT "media_variants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_diagnostic_codes_fk" FOREIGN KEY ("diagnostic_codes_id") REFERENCES "public"."diagnostic_codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_cover_idx" ON "articles" USING btree ("cover_id");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_published_at_idx" ON "articles" USING btree ("published_at");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_technologies_id_idx" ON "articles_rels" USING btree ("technologies_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_cover_idx" ON "_articles_v" USING btree ("version_cover_id");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_published_at_idx" ON "_articles_v" USING btree ("version_published_at");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_technologies_id_idx" ON "_articles_v_rels" USING btree ("technologies_id");
  CREATE INDEX "diagnostic_codes_causes_order_idx" ON "diagnostic_codes_causes" USING btree ("_order");
  CREATE INDEX "diagnostic_codes_causes_parent_id_idx" ON "diagnostic_codes_causes" USING btree ("_parent_id");
  CREATE INDEX "diagnostic_codes_tests_order_idx" ON "diagnostic_codes_tests" USING btree ("_order");
  CREATE INDEX "diagnostic_codes_tests_parent_id_idx" ON "diagnostic_codes_tests" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "diagnostic_codes_code_idx" ON "diagnostic_codes" USING btree ("code");
  CREATE UNIQUE INDEX "diagnostic_codes_slug_idx" ON "diagnostic_codes" USING btree ("slug");
  CREATE INDEX "diagnostic_codes_published_at_idx" ON "diagnostic_codes" USING btree ("published_at");
  CREATE INDEX "diagnostic_codes_updated_at_idx" ON "diagnostic_codes" USING btree ("updated_at");
  CREATE INDEX "diagnostic_codes_created_at_idx" ON "diagnostic_codes" USING btree ("created_at");
  CREATE INDEX "diagnostic_codes__status_idx" ON "diagnostic_codes" USING btree ("_status");
  CREATE INDEX "diagnostic_codes_rels_order_idx" ON "diagnostic_codes_rels" USING btree ("order");
  CREATE INDEX "diagnostic_codes_rels_parent_idx" ON "diagnostic_codes_rels" USING btree ("parent_id");
  CREATE INDEX "diagnostic_codes_rels_path_idx" ON "diagnostic_codes_rels" USING btree ("path");
  CREATE INDEX "diagnostic_codes_rels_diagnostic_codes_id_idx" ON "diagnostic_codes_rels" USING btree ("diagnostic_codes_id");
  CREATE INDEX "diagnostic_codes_rels_technologies_id_idx" ON "diagnostic_codes_rels" USING btree ("technologies_id");
  CREATE INDEX "_diagnostic_codes_v_version_causes_order_idx" ON "_diagnostic_codes_v_version_causes" USING btree ("_order");
  CREATE INDEX "_diagnostic_codes_v_version_causes_parent_id_idx" ON "_diagnostic_codes_v_version_causes" USING btree ("_parent_id");
  CREATE INDEX "_diagnostic_codes_v_version_tests_order_idx" ON "_diagnostic_codes_v_version_tests" USING btree ("_order");
  CREATE INDEX "_diagnostic_codes_v_version_tests_parent_id_idx" ON "_diagnostic_codes_v_version_tests" USING btree ("_parent_id");
  CREATE INDEX "_diagnostic_codes_v_parent_idx" ON "_diagnostic_codes_v" USING btree ("parent_id");
  CREATE INDEX "_diagnostic_codes_v_version_version_code_idx" ON "_diagnostic_codes_v" USING btree ("version_code");
  CREATE INDEX "_diagnostic_codes_v_version_version_slug_idx" ON "_diagnostic_codes_v" USING btree ("version_slug");
  CREATE INDEX "_diagnostic_codes_v_version_version_published_at_idx" ON "_diagnostic_codes_v" USING btree ("version_published_at");
  CREATE INDEX "_diagnostic_codes_v_version_version_updated_at_idx" ON "_diagnostic_codes_v" USING btree ("version_updated_at");
  CREATE INDEX "_diagnostic_codes_v_version_version_created_at_idx" ON "_diagnostic_codes_v" USING btree ("version_created_at");
  CREATE INDEX "_diagnostic_codes_v_version_version__status_idx" ON "_diagnostic_codes_v" USING btree ("version__status");
  CREATE INDEX "_diagnostic_codes_v_created_at_idx" ON "_diagnostic_codes_v" USING btree ("created_at");
  CREATE INDEX "_diagnostic_codes_v_updated_at_idx" ON "_diagnostic_codes_v" USING btree ("updated_at");
  CREATE INDEX "_diagnostic_codes_v_latest_idx" ON "_diagnostic_codes_v" USING btree ("latest");
  CREATE INDEX "_diagnostic_codes_v_autosave_idx" ON "_diagnostic_codes_v" USING btree ("autosave");
  CREATE INDEX "_diagnostic_codes_v_rels_order_idx" ON "_diagnostic_codes_v_rels" USING btree ("order");
  CREATE INDEX "_diagnostic_codes_v_rels_parent_idx" ON "_diagnostic_codes_v_rels" USING btree ("parent_id");
  CREATE INDEX "_diagnostic_codes_v_rels_path_idx" ON "_diagnostic_codes_v_rels" USING btree ("path");
  CREATE INDEX "_diagnostic_codes_v_rels_diagnostic_codes_id_idx" ON "_diagnostic_codes_v_rels" USING btree ("diagnostic_codes_id");
  CREATE INDEX "_diagnostic_codes_v_rels_technologies_id_idx" ON "_diagnostic_codes_v_rels" USING btree ("technologies_id");
  CREATE UNIQUE INDEX "technologies_slug_idx" ON "technologies" USING btree ("slug");
  CREATE INDEX "technologies_published_at_idx" ON "technologies" USING btree ("published_at");
  CREATE INDEX "technologies_updated_at_idx" ON "technologies" USING btree ("updated_at");
  CREATE INDEX "technologies_created_at_idx" ON "technologies" USING btree ("created_at");
  CREATE INDEX "technologies__status_idx" ON "technologies" USING btree ("_status");
  CREATE INDEX "_technologies_v_parent_idx" ON "_technologies_v" USING btree ("parent_id");
  CREATE INDEX "_technologies_v_version_version_slug_idx" ON "_technologies_v" USING btree ("version_slug");
  CREATE INDEX "_technologies_v_version_version_published_at_idx" ON "_technologies_v" USING btree ("version_published_at");
  CREATE INDEX "_technologies_v_version_version_updated_at_idx" ON "_technologies_v" USING btree ("version_updated_at");
  CREATE INDEX "_technologies_v_version_version_created_at_idx" ON "_technologies_v" USING btree ("version_created_at");
  CREATE INDEX "_technologies_v_version_version__status_idx" ON "_technologies_v" USING btree ("version__status");
  CREATE INDEX "_technologies_v_created_at_idx" ON "_technologies_v" USING btree ("created_at");
  CREATE INDEX "_technologies_v_updated_at_idx" ON "_technologies_v" USING btree ("updated_at");
  CREATE INDEX "_technologies_v_latest_idx" ON "_technologies_v" USING btree ("latest");
  CREATE INDEX "_technologies_v_autosave_idx" ON "_technologies_v" USING btree ("autosave");
  CREATE INDEX "media_variants_order_idx" ON "media_variants" USING btree ("_order");
  CREATE INDEX "media_variants_parent_id_idx" ON "media_variants" USING btree ("_parent_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_diagnostic_codes_id_idx" ON "payload_locked_documents_rels" USING btree ("diagnostic_codes_id");
  CREATE INDEX "payload_locked_documents_rels_technologies_id_idx" ON "payload_locked_documents_rels" USING btree ("technologies_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "diagnostic_codes_causes" CASCADE;
  DROP TABLE "diagnostic_codes_tests" CASCADE;
  DROP TABLE "diagnostic_codes" CASCADE;
  DROP TABLE "diagnostic_codes_rels" CASCADE;
  DROP TABLE "_diagnostic_codes_v_version_causes" CASCADE;
  DROP TABLE "_diagnostic_codes_v_version_tests" CASCADE;
  DROP TABLE "_diagnostic_codes_v" CASCADE;
  DROP TABLE "_diagnostic_codes_v_rels" CASCADE;
  DROP TABLE "technologies" CASCADE;
  DROP TABLE "_technologies_v" CASCADE;
  DROP TABLE "media_variants" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum_diagnostic_codes_causes_likelihood";
  DROP TYPE "public"."enum_diagnostic_codes_driving";
  DROP TYPE "public"."enum_diagnostic_codes_system";
  DROP TYPE "public"."enum_diagnostic_codes_severity";
  DROP TYPE "public"."enum_diagnostic_codes_status";
  DROP TYPE "public"."enum__diagnostic_codes_v_version_causes_likelihood";
  DROP TYPE "public"."enum__diagnostic_codes_v_version_driving";
  DROP TYPE "public"."enum__diagnostic_codes_v_version_system";
  DROP TYPE "public"."enum__diagnostic_codes_v_version_severity";
  DROP TYPE "public"."enum__diagnostic_codes_v_version_status";
  DROP TYPE "public"."enum_technologies_status";
  DROP TYPE "public"."enum__technologies_v_version_status";
  DROP TYPE "public"."enum_users_role";`)
}
