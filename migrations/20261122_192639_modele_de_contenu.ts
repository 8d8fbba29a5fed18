import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_schematics_hotspots_target_leads_to" AS ENUM('document', 'path');
  CREATE TYPE "public"."enum_schematics_kind" AS ENUM('electrique', 'reseau', 'hydraulique', 'pneumatique', 'mecanique', 'thermodynamique');
  CREATE TYPE "public"."enum_schematics_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__schematics_v_version_hotspots_target_leads_to" AS ENUM('document', 'path');
  CREATE TYPE "public"."enum__schematics_v_version_kind" AS ENUM('electrique', 'reseau', 'hydraulique', 'pneumatique', 'mecanique', 'thermodynamique');
  CREATE TYPE "public"."enum__schematics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_videos_origin" AS ENUM('upload', 'external');
  CREATE TYPE "public"."enum_videos_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__videos_v_version_origin" AS ENUM('upload', 'external');
  CREATE TYPE "public"."enum__videos_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_general_education_subject" AS ENUM('mathematiques', 'francais', 'physique-chimie', 'technologie', 'prevention-sante-environnement', 'histoire-geographie', 'anglais');
  CREATE TYPE "public"."enum_general_education_level" AS ENUM('cap', 'bac-pro');
  CREATE TYPE "public"."enum_general_education_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__general_education_v_version_subject" AS ENUM('mathematiques', 'francais', 'physique-chimie', 'technologie', 'prevention-sante-environnement', 'histoire-geographie', 'anglais');
  CREATE TYPE "public"."enum__general_education_v_version_level" AS ENUM('cap', 'bac-pro');
  CREATE TYPE "public"."enum__general_education_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_glossary_translations_language" AS ENUM('ar', 'prs', 'ps', 'uk', 'tr', 'ti', 'es', 'pt', 'en');
  CREATE TYPE "public"."enum_glossary_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__glossary_v_version_translations_language" AS ENUM('ar', 'prs', 'ps', 'uk', 'tr', 'ti', 'es', 'pt', 'en');
  CREATE TYPE "public"."enum__glossary_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_courses_level" AS ENUM('decouverte', 'cap', 'bac-pro', 'perfectionnement');
  CREATE TYPE "public"."enum_courses_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__courses_v_version_level" AS ENUM('decouverte', 'cap', 'bac-pro', 'perfectionnement');
  CREATE TYPE "public"."enum__courses_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_lessons_access" AS ENUM('libre', 'inscrits');
  CREATE TYPE "public"."enum_lessons_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__lessons_v_version_access" AS ENUM('libre', 'inscrits');
  CREATE TYPE "public"."enum__lessons_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_skills_level" AS ENUM('decouverte', 'cap', 'bac-pro', 'perfectionnement');
  CREATE TYPE "public"."enum_skills_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__skills_v_version_level" AS ENUM('decouverte', 'cap', 'bac-pro', 'perfectionnement');
  CREATE TYPE "public"."enum__skills_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_exercises_mode" AS ENUM('practice', 'graded');
  CREATE TYPE "public"."enum_exercises_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__exercises_v_version_mode" AS ENUM('practice', 'graded');
  CREATE TYPE "public"."enum__exercises_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_offers_lines_vat" AS ENUM('exoneration', '20', '10', '5.5', '0');
  CREATE TYPE "public"."enum_offers_audience" AS ENUM('particuliers', 'primo-arrivants', 'garages');
  CREATE TYPE "public"."enum_offers_kind" AS ENUM('formation', 'contenu-numerique', 'service');
  CREATE TYPE "public"."enum_offers_billing" AS ENUM('une-fois', 'en-plusieurs-fois', 'mensuel', 'annuel');
  CREATE TYPE "public"."enum_offers_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__offers_v_version_lines_vat" AS ENUM('exoneration', '20', '10', '5.5', '0');
  CREATE TYPE "public"."enum__offers_v_version_audience" AS ENUM('particuliers', 'primo-arrivants', 'garages');
  CREATE TYPE "public"."enum__offers_v_version_kind" AS ENUM('formation', 'contenu-numerique', 'service');
  CREATE TYPE "public"."enum__offers_v_version_billing" AS ENUM('une-fois', 'en-plusieurs-fois', 'mensuel', 'annuel');
  CREATE TYPE "public"."enum__offers_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_testimonials_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__testimonials_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_posts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__posts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_pages_kind" AS ENUM('presentation', 'legale');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_kind" AS ENUM('presentation', 'legale');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_guides_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__guides_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_faq_theme" AS ENUM('formations', 'inscription', 'paiement', 'technique', 'garages', 'accessibilite');
  CREATE TYPE "public"."enum_faq_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__faq_v_version_theme" AS ENUM('formations', 'inscription', 'paiement', 'technique', 'garages', 'accessibilite');
  CREATE TYPE "public"."enum__faq_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_assessments_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__assessments_v_version_status" AS ENUM('draft', 'published');
  CREATE TABLE "schematics_hotspots" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"x" numeric,
  	"y" numeric,
  	"description" varchar,
  	"terminals" varchar,
  	"target_leads_to" "enum_schematics_hotspots_target_leads_to" DEFAULT 'document',
  	"target_path" varchar
  );
  
  CREATE TABLE "schematics" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"drawing_id" uuid,
  	"body" jsonb,
  	"sources" varchar,
  	"slug" varchar,
  	"kind" "enum_schematics_kind",
  	"verified_by" varchar,
  	"review_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_schematics_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "schematics_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"technologies_id" uuid,
  	"courses_id" uuid,
  	"lessons_id" uuid,
  	"articles_id" uuid,
  	"diagnostic_codes_id" uuid,
  	"schematics_id" uuid,
  	"videos_id" uuid,
  	"exercises_id" uuid,
  	"general_education_id" uuid,
  	"guides_id" uuid,
  	"posts_id" uuid,
  	"pages_id" uuid
  );
  
  CREATE TABLE "_schematics_v_version_hotspots" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"x" numeric,
  	"y" numeric,
  	"description" varchar,
  	"terminals" varchar,
  	"target_leads_to" "enum__schematics_v_version_hotspots_target_leads_to" DEFAULT 'document',
  	"target_path" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_schematics_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_drawing_id" uuid,
  	"version_body" jsonb,
  	"version_sources" varchar,
  	"version_slug" varchar,
  	"version_kind" "enum__schematics_v_version_kind",
  	"version_verified_by" varchar,
  	"version_review_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__schematics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_schematics_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"technologies_id" uuid,
  	"courses_id" uuid,
  	"lessons_id" uuid,
  	"articles_id" uuid,
  	"diagnostic_codes_id" uuid,
  	"schematics_id" uuid,
  	"videos_id" uuid,
  	"exercises_id" uuid,
  	"general_education_id" uuid,
  	"guides_id" uuid,
  	"posts_id" uuid,
  	"pages_id" uuid
  );
  
  CREATE TABLE "videos_chapters" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"start" numeric,
  	"title" varchar
  );
  
  CREATE TABLE "videos" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"origin" "enum_videos_origin" DEFAULT 'upload',
  	"file_id" uuid,
  	"external_url" varchar,
  	"duration" numeric,
  	"captions_id" uuid,
  	"poster_id" uuid,
  	"transcript" varchar,
  	"notes" varchar,
  	"sources" varchar,
  	"slug" varchar,
  	"verified_by" varchar,
  	"review_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_videos_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "videos_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"technologies_id" uuid
  );
  
  CREATE TABLE "_videos_v_version_chapters" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"start" numeric,
  	"title" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_videos_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_origin" "enum__videos_v_version_origin" DEFAULT 'upload',
  	"version_file_id" uuid,
  	"version_external_url" varchar,
  	"version_duration" numeric,
  	"version_captions_id" uuid,
  	"version_poster_id" uuid,
  	"version_transcript" varchar,
  	"version_notes" varchar,
  	"version_sources" varchar,
  	"version_slug" varchar,
  	"version_verified_by" varchar,
  	"version_review_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__videos_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_videos_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"technologies_id" uuid
  );
  
  CREATE TABLE "general_education" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"sources" varchar,
  	"slug" varchar,
  	"subject" "enum_general_education_subject",
  	"level" "enum_general_education_level",
  	"minutes" numeric,
  	"verified_by" varchar,
  	"review_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_general_education_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "general_education_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"skills_id" uuid,
  	"technologies_id" uuid
  );
  
  CREATE TABLE "_general_education_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_sources" varchar,
  	"version_slug" varchar,
  	"version_subject" "enum__general_education_v_version_subject",
  	"version_level" "enum__general_education_v_version_level",
  	"version_minutes" numeric,
  	"version_verified_by" varchar,
  	"version_review_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__general_education_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_general_education_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"skills_id" uuid,
  	"technologies_id" uuid
  );
  
  CREATE TABLE "glossary_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"language" "enum_glossary_translations_language",
  	"text" varchar,
  	"is_validated" boolean DEFAULT false
  );
  
  CREATE TABLE "glossary" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"other_names" varchar,
  	"definition" varchar,
  	"easy_french" varchar,
  	"sources" varchar,
  	"slug" varchar,
  	"verified_by" varchar,
  	"review_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_glossary_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "glossary_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"glossary_id" uuid,
  	"technologies_id" uuid
  );
  
  CREATE TABLE "_glossary_v_version_translations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"language" "enum__glossary_v_version_translations_language",
  	"text" varchar,
  	"is_validated" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_glossary_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_other_names" varchar,
  	"version_definition" varchar,
  	"version_easy_french" varchar,
  	"version_sources" varchar,
  	"version_slug" varchar,
  	"version_verified_by" varchar,
  	"version_review_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__glossary_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_glossary_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"glossary_id" uuid,
  	"technologies_id" uuid
  );
  
  CREATE TABLE "courses_objectives" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"objective" varchar
  );
  
  CREATE TABLE "courses_modules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar
  );
  
  CREATE TABLE "courses" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"cover_id" uuid,
  	"body" jsonb,
  	"audience" varchar,
  	"prerequisites" varchar,
  	"methods" varchar,
  	"evaluation" varchar,
  	"access_delay" varchar,
  	"practice_hours" numeric DEFAULT 0,
  	"accessibility" varchar,
  	"accessibility_contact" varchar,
  	"sources" varchar,
  	"slug" varchar,
  	"level" "enum_courses_level",
  	"verified_by" varchar,
  	"review_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_courses_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "courses_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"skills_id" uuid,
  	"lessons_id" uuid,
  	"technologies_id" uuid
  );
  
  CREATE TABLE "_courses_v_version_objectives" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"objective" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_courses_v_version_modules" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_courses_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_cover_id" uuid,
  	"version_body" jsonb,
  	"version_audience" varchar,
  	"version_prerequisites" varchar,
  	"version_methods" varchar,
  	"version_evaluation" varchar,
  	"version_access_delay" varchar,
  	"version_practice_hours" numeric DEFAULT 0,
  	"version_accessibility" varchar,
  	"version_accessibility_contact" varchar,
  	"version_sources" varchar,
  	"version_slug" varchar,
  	"version_level" "enum__courses_v_version_level",
  	"version_verified_by" varchar,
  	"version_review_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__courses_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_courses_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"skills_id" uuid,
  	"lessons_id" uuid,
  	"technologies_id" uuid
  );
  
  CREATE TABLE "lessons" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"objectives" varchar,
  	"extract" varchar,
  	"body" jsonb,
  	"sources" varchar,
  	"slug" varchar,
  	"course_id" uuid,
  	"course_slug" varchar,
  	"access" "enum_lessons_access" DEFAULT 'inscrits',
  	"minutes" numeric,
  	"opens_after_days" numeric DEFAULT 0,
  	"verified_by" varchar,
  	"review_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_lessons_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "lessons_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"lessons_id" uuid,
  	"skills_id" uuid
  );
  
  CREATE TABLE "_lessons_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_objectives" varchar,
  	"version_extract" varchar,
  	"version_body" jsonb,
  	"version_sources" varchar,
  	"version_slug" varchar,
  	"version_course_id" uuid,
  	"version_course_slug" varchar,
  	"version_access" "enum__lessons_v_version_access" DEFAULT 'inscrits',
  	"version_minutes" numeric,
  	"version_opens_after_days" numeric DEFAULT 0,
  	"version_verified_by" varchar,
  	"version_review_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__lessons_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_lessons_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"lessons_id" uuid,
  	"skills_id" uuid
  );
  
  CREATE TABLE "skills" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"framework" varchar,
  	"code" varchar,
  	"area" varchar,
  	"slug" varchar,
  	"level" "enum_skills_level",
  	"order" numeric DEFAULT 100,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_skills_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_skills_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_framework" varchar,
  	"version_code" varchar,
  	"version_area" varchar,
  	"version_slug" varchar,
  	"version_level" "enum__skills_v_version_level",
  	"version_order" numeric DEFAULT 100,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__skills_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "exercises" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"statement" jsonb,
  	"question" jsonb,
  	"hints" varchar,
  	"solution" jsonb,
  	"sources" varchar,
  	"slug" varchar,
  	"mode" "enum_exercises_mode" DEFAULT 'practice',
  	"difficulty" numeric DEFAULT 2,
  	"minutes" numeric,
  	"verified_by" varchar,
  	"review_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_exercises_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "exercises_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"skills_id" uuid,
  	"technologies_id" uuid
  );
  
  CREATE TABLE "_exercises_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_statement" jsonb,
  	"version_question" jsonb,
  	"version_hints" varchar,
  	"version_solution" jsonb,
  	"version_sources" varchar,
  	"version_slug" varchar,
  	"version_mode" "enum__exercises_v_version_mode" DEFAULT 'practice',
  	"version_difficulty" numeric DEFAULT 2,
  	"version_minutes" numeric,
  	"version_verified_by" varchar,
  	"version_review_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__exercises_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_exercises_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"skills_id" uuid,
  	"technologies_id" uuid
  );
  
  CREATE TABLE "offers_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"price" numeric,
  	"vat" "enum_offers_lines_vat"
  );
  
  CREATE TABLE "offers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"included" varchar,
  	"opens_everything" boolean DEFAULT false,
  	"conditions" varchar,
  	"note" varchar,
  	"slug" varchar,
  	"audience" "enum_offers_audience",
  	"kind" "enum_offers_kind",
  	"billing" "enum_offers_billing",
  	"instalments" numeric,
  	"seats" numeric DEFAULT 1,
  	"access_days" numeric,
  	"sold_from" timestamp(3) with time zone,
  	"sold_until" timestamp(3) with time zone,
  	"order" numeric DEFAULT 100,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_offers_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "offers_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"courses_id" uuid
  );
  
  CREATE TABLE "_offers_v_version_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"label" varchar,
  	"price" numeric,
  	"vat" "enum__offers_v_version_lines_vat",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_offers_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_included" varchar,
  	"version_opens_everything" boolean DEFAULT false,
  	"version_conditions" varchar,
  	"version_note" varchar,
  	"version_slug" varchar,
  	"version_audience" "enum__offers_v_version_audience",
  	"version_kind" "enum__offers_v_version_kind",
  	"version_billing" "enum__offers_v_version_billing",
  	"version_instalments" numeric,
  	"version_seats" numeric DEFAULT 1,
  	"version_access_days" numeric,
  	"version_sold_from" timestamp(3) with time zone,
  	"version_sold_until" timestamp(3) with time zone,
  	"version_order" numeric DEFAULT 100,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__offers_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_offers_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"courses_id" uuid
  );
  
  CREATE TABLE "testimonials" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"speaker" varchar,
  	"role" varchar,
  	"course_id" uuid,
  	"consent_on" timestamp(3) with time zone,
  	"proof" varchar,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_testimonials_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_testimonials_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_speaker" varchar,
  	"version_role" varchar,
  	"version_course_id" uuid,
  	"version_consent_on" timestamp(3) with time zone,
  	"version_proof" varchar,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__testimonials_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "posts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"cover_id" uuid,
  	"body" jsonb,
  	"author" varchar,
  	"sources" varchar,
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_posts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_posts_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_cover_id" uuid,
  	"version_body" jsonb,
  	"version_author" varchar,
  	"version_sources" varchar,
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__posts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"cover_id" uuid,
  	"body" jsonb,
  	"slug" varchar,
  	"kind" "enum_pages_kind" DEFAULT 'presentation',
  	"is_provisional" boolean DEFAULT false,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_cover_id" uuid,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"version_kind" "enum__pages_v_version_kind" DEFAULT 'presentation',
  	"version_is_provisional" boolean DEFAULT false,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "guides" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"cover_id" uuid,
  	"body" jsonb,
  	"file_id" uuid,
  	"sources" varchar,
  	"slug" varchar,
  	"verified_by" varchar,
  	"review_on" timestamp(3) with time zone,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_guides_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "guides_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"technologies_id" uuid
  );
  
  CREATE TABLE "_guides_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_cover_id" uuid,
  	"version_body" jsonb,
  	"version_file_id" uuid,
  	"version_sources" varchar,
  	"version_slug" varchar,
  	"version_verified_by" varchar,
  	"version_review_on" timestamp(3) with time zone,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__guides_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_guides_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"technologies_id" uuid
  );
  
  CREATE TABLE "faq" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"slug" varchar,
  	"theme" "enum_faq_theme",
  	"order" numeric DEFAULT 100,
  	"published_at" timestamp(3) with time zone,
  	"import_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_faq_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_faq_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_slug" varchar,
  	"version_theme" "enum__faq_v_version_theme",
  	"version_order" numeric DEFAULT 100,
  	"version_published_at" timestamp(3) with time zone,
  	"version_import_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__faq_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "assessments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"course_id" uuid,
  	"passing_score" numeric DEFAULT 60,
  	"time_limit" numeric,
  	"attempts" numeric DEFAULT 1,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_assessments_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "assessments_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"exercises_id" uuid
  );
  
  CREATE TABLE "_assessments_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_course_id" uuid,
  	"version_passing_score" numeric DEFAULT 60,
  	"version_time_limit" numeric,
  	"version_attempts" numeric DEFAULT 1,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__assessments_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_assessments_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"exercises_id" uuid
  );
  
  ALTER TABLE "articles" ADD COLUMN "verified_by" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_verified_by" varchar;
  ALTER TABLE "diagnostic_codes_tests" ADD COLUMN "minimum" numeric;
  ALTER TABLE "diagnostic_codes_tests" ADD COLUMN "maximum" numeric;
  ALTER TABLE "diagnostic_codes_tests" ADD COLUMN "unit" varchar;
  ALTER TABLE "diagnostic_codes" ADD COLUMN "repair" varchar;
  ALTER TABLE "diagnostic_codes" ADD COLUMN "verified_by" varchar;
  ALTER TABLE "diagnostic_codes_rels" ADD COLUMN "schematics_id" uuid;
  ALTER TABLE "diagnostic_codes_rels" ADD COLUMN "lessons_id" uuid;
  ALTER TABLE "_diagnostic_codes_v_version_tests" ADD COLUMN "minimum" numeric;
  ALTER TABLE "_diagnostic_codes_v_version_tests" ADD COLUMN "maximum" numeric;
  ALTER TABLE "_diagnostic_codes_v_version_tests" ADD COLUMN "unit" varchar;
  ALTER TABLE "_diagnostic_codes_v" ADD COLUMN "version_repair" varchar;
  ALTER TABLE "_diagnostic_codes_v" ADD COLUMN "version_verified_by" varchar;
  ALTER TABLE "_diagnostic_codes_v_rels" ADD COLUMN "schematics_id" uuid;
  ALTER TABLE "_diagnostic_codes_v_rels" ADD COLUMN "lessons_id" uuid;
  ALTER TABLE "media" ADD COLUMN "duration" numeric;
  ALTER TABLE "releases_rels" ADD COLUMN "courses_id" uuid;
  ALTER TABLE "releases_rels" ADD COLUMN "lessons_id" uuid;
  ALTER TABLE "releases_rels" ADD COLUMN "schematics_id" uuid;
  ALTER TABLE "releases_rels" ADD COLUMN "videos_id" uuid;
  ALTER TABLE "releases_rels" ADD COLUMN "exercises_id" uuid;
  ALTER TABLE "releases_rels" ADD COLUMN "general_education_id" uuid;
  ALTER TABLE "releases_rels" ADD COLUMN "glossary_id" uuid;
  ALTER TABLE "releases_rels" ADD COLUMN "skills_id" uuid;
  ALTER TABLE "releases_rels" ADD COLUMN "offers_id" uuid;
  ALTER TABLE "releases_rels" ADD COLUMN "faq_id" uuid;
  ALTER TABLE "releases_rels" ADD COLUMN "guides_id" uuid;
  ALTER TABLE "releases_rels" ADD COLUMN "posts_id" uuid;
  ALTER TABLE "releases_rels" ADD COLUMN "pages_id" uuid;
  ALTER TABLE "releases_rels" ADD COLUMN "testimonials_id" uuid;
  ALTER TABLE "schedules_rels" ADD COLUMN "courses_id" uuid;
  ALTER TABLE "schedules_rels" ADD COLUMN "lessons_id" uuid;
  ALTER TABLE "schedules_rels" ADD COLUMN "schematics_id" uuid;
  ALTER TABLE "schedules_rels" ADD COLUMN "videos_id" uuid;
  ALTER TABLE "schedules_rels" ADD COLUMN "exercises_id" uuid;
  ALTER TABLE "schedules_rels" ADD COLUMN "general_education_id" uuid;
  ALTER TABLE "schedules_rels" ADD COLUMN "glossary_id" uuid;
  ALTER TABLE "schedules_rels" ADD COLUMN "skills_id" uuid;
  ALTER TABLE "schedules_rels" ADD COLUMN "offers_id" uuid;
  ALTER TABLE "schedules_rels" ADD COLUMN "faq_id" uuid;
  ALTER TABLE "schedules_rels" ADD COLUMN "guides_id" uuid;
  ALTER TABLE "schedules_rels" ADD COLUMN "posts_id" uuid;
  ALTER TABLE "schedules_rels" ADD COLUMN "pages_id" uuid;
  ALTER TABLE "schedules_rels" ADD COLUMN "testimonials_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "schematics_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "videos_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "general_education_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "glossary_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "courses_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "lessons_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "skills_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "exercises_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "offers_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "testimonials_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "posts_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "pages_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "guides_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "faq_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "assessments_id" uuid;
  ALTER TABLE "navigation_rels" ADD COLUMN "courses_id" uuid;
  ALTER TABLE "navigation_rels" ADD COLUMN "lessons_id" uuid;
  ALTER TABLE "navigation_rels" ADD COLUMN "schematics_id" uuid;
  ALTER TABLE "navigation_rels" ADD COLUMN "videos_id" uuid;
  ALTER TABLE "navigation_rels" ADD COLUMN "exercises_id" uuid;
  ALTER TABLE "navigation_rels" ADD COLUMN "general_education_id" uuid;
  ALTER TABLE "navigation_rels" ADD COLUMN "guides_id" uuid;
  ALTER TABLE "navigation_rels" ADD COLUMN "posts_id" uuid;
  ALTER TABLE "navigation_rels" ADD COLUMN "pages_id" uuid;
  ALTER TABLE "_navigation_v_rels" ADD COLUMN "courses_id" uuid;
  ALTER TABLE "_navigation_v_rels" ADD COLUMN "lessons_id" uuid;
  ALTER TABLE "_navigation_v_rels" ADD COLUMN "schematics_id" uuid;
  ALTER TABLE "_navigation_v_rels" ADD COLUMN "videos_id" uuid;
  ALTER TABLE "_navigation_v_rels" ADD COLUMN "exercises_id" uuid;
  ALTER TABLE "_navigation_v_rels" ADD COLUMN "general_education_id" uuid;
  ALTER TABLE "_navigation_v_rels" ADD COLUMN "guides_id" uuid;
  ALTER TABLE "_navigation_v_rels" ADD COLUMN "posts_id" uuid;
  ALTER TABLE "_navigation_v_rels" ADD COLUMN "pages_id" uuid;
  ALTER TABLE "schematics_hotspots" ADD CONSTRAINT "schematics_hotspots_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."schematics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schematics" ADD CONSTRAINT "schematics_drawing_id_media_id_fk" FOREIGN KEY ("drawing_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "schematics_rels" ADD CONSTRAINT "schematics_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."schematics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schematics_rels" ADD CONSTRAINT "schematics_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schematics_rels" ADD CONSTRAINT "schematics_rels_courses_fk" FOREIGN KEY ("courses_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schematics_rels" ADD CONSTRAINT "schematics_rels_lessons_fk" FOREIGN KEY ("lessons_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schematics_rels" ADD CONSTRAINT "schematics_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schematics_rels" ADD CONSTRAINT "schematics_rels_diagnostic_codes_fk" FOREIGN KEY ("diagnostic_codes_id") REFERENCES "public"."diagnostic_codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schematics_rels" ADD CONSTRAINT "schematics_rels_schematics_fk" FOREIGN KEY ("schematics_id") REFERENCES "public"."schematics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schematics_rels" ADD CONSTRAINT "schematics_rels_videos_fk" FOREIGN KEY ("videos_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schematics_rels" ADD CONSTRAINT "schematics_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schematics_rels" ADD CONSTRAINT "schematics_rels_general_education_fk" FOREIGN KEY ("general_education_id") REFERENCES "public"."general_education"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schematics_rels" ADD CONSTRAINT "schematics_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schematics_rels" ADD CONSTRAINT "schematics_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schematics_rels" ADD CONSTRAINT "schematics_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_schematics_v_version_hotspots" ADD CONSTRAINT "_schematics_v_version_hotspots_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_schematics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_schematics_v" ADD CONSTRAINT "_schematics_v_parent_id_schematics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."schematics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_schematics_v" ADD CONSTRAINT "_schematics_v_version_drawing_id_media_id_fk" FOREIGN KEY ("version_drawing_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_schematics_v_rels" ADD CONSTRAINT "_schematics_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_schematics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_schematics_v_rels" ADD CONSTRAINT "_schematics_v_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_schematics_v_rels" ADD CONSTRAINT "_schematics_v_rels_courses_fk" FOREIGN KEY ("courses_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_schematics_v_rels" ADD CONSTRAINT "_schematics_v_rels_lessons_fk" FOREIGN KEY ("lessons_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_schematics_v_rels" ADD CONSTRAINT "_schematics_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_schematics_v_rels" ADD CONSTRAINT "_schematics_v_rels_diagnostic_codes_fk" FOREIGN KEY ("diagnostic_codes_id") REFERENCES "public"."diagnostic_codes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_schematics_v_rels" ADD CONSTRAINT "_schematics_v_rels_schematics_fk" FOREIGN KEY ("schematics_id") REFERENCES "public"."schematics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_schematics_v_rels" ADD CONSTRAINT "_schematics_v_rels_videos_fk" FOREIGN KEY ("videos_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_schematics_v_rels" ADD CONSTRAINT "_schematics_v_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_schematics_v_rels" ADD CONSTRAINT "_schematics_v_rels_general_education_fk" FOREIGN KEY ("general_education_id") REFERENCES "public"."general_education"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_schematics_v_rels" ADD CONSTRAINT "_schematics_v_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_schematics_v_rels" ADD CONSTRAINT "_schematics_v_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_schematics_v_rels" ADD CONSTRAINT "_schematics_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_chapters" ADD CONSTRAINT "videos_chapters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos" ADD CONSTRAINT "videos_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos" ADD CONSTRAINT "videos_captions_id_media_id_fk" FOREIGN KEY ("captions_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos" ADD CONSTRAINT "videos_poster_id_media_id_fk" FOREIGN KEY ("poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "videos_rels" ADD CONSTRAINT "videos_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "videos_rels" ADD CONSTRAINT "videos_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_version_chapters" ADD CONSTRAINT "_videos_v_version_chapters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_videos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_parent_id_videos_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."videos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_version_file_id_media_id_fk" FOREIGN KEY ("version_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_version_captions_id_media_id_fk" FOREIGN KEY ("version_captions_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v" ADD CONSTRAINT "_videos_v_version_poster_id_media_id_fk" FOREIGN KEY ("version_poster_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_videos_v_rels" ADD CONSTRAINT "_videos_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_videos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_videos_v_rels" ADD CONSTRAINT "_videos_v_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "general_education_rels" ADD CONSTRAINT "general_education_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."general_education"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "general_education_rels" ADD CONSTRAINT "general_education_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "general_education_rels" ADD CONSTRAINT "general_education_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_general_education_v" ADD CONSTRAINT "_general_education_v_parent_id_general_education_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."general_education"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_general_education_v_rels" ADD CONSTRAINT "_general_education_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_general_education_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_general_education_v_rels" ADD CONSTRAINT "_general_education_v_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_general_education_v_rels" ADD CONSTRAINT "_general_education_v_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_translations" ADD CONSTRAINT "glossary_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_rels" ADD CONSTRAINT "glossary_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_rels" ADD CONSTRAINT "glossary_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "glossary_rels" ADD CONSTRAINT "glossary_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_v_version_translations" ADD CONSTRAINT "_glossary_v_version_translations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_v" ADD CONSTRAINT "_glossary_v_parent_id_glossary_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_glossary_v_rels" ADD CONSTRAINT "_glossary_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_glossary_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_v_rels" ADD CONSTRAINT "_glossary_v_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_glossary_v_rels" ADD CONSTRAINT "_glossary_v_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "courses_objectives" ADD CONSTRAINT "courses_objectives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "courses_modules" ADD CONSTRAINT "courses_modules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "courses" ADD CONSTRAINT "courses_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "courses_rels" ADD CONSTRAINT "courses_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "courses_rels" ADD CONSTRAINT "courses_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "courses_rels" ADD CONSTRAINT "courses_rels_lessons_fk" FOREIGN KEY ("lessons_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "courses_rels" ADD CONSTRAINT "courses_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_courses_v_version_objectives" ADD CONSTRAINT "_courses_v_version_objectives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_courses_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_courses_v_version_modules" ADD CONSTRAINT "_courses_v_version_modules_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_courses_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_courses_v" ADD CONSTRAINT "_courses_v_parent_id_courses_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_courses_v" ADD CONSTRAINT "_courses_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_courses_v_rels" ADD CONSTRAINT "_courses_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_courses_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_courses_v_rels" ADD CONSTRAINT "_courses_v_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_courses_v_rels" ADD CONSTRAINT "_courses_v_rels_lessons_fk" FOREIGN KEY ("lessons_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_courses_v_rels" ADD CONSTRAINT "_courses_v_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "lessons" ADD CONSTRAINT "lessons_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "lessons_rels" ADD CONSTRAINT "lessons_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "lessons_rels" ADD CONSTRAINT "lessons_rels_lessons_fk" FOREIGN KEY ("lessons_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "lessons_rels" ADD CONSTRAINT "lessons_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_lessons_v" ADD CONSTRAINT "_lessons_v_parent_id_lessons_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."lessons"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_lessons_v" ADD CONSTRAINT "_lessons_v_version_course_id_courses_id_fk" FOREIGN KEY ("version_course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_lessons_v_rels" ADD CONSTRAINT "_lessons_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_lessons_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_lessons_v_rels" ADD CONSTRAINT "_lessons_v_rels_lessons_fk" FOREIGN KEY ("lessons_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_lessons_v_rels" ADD CONSTRAINT "_lessons_v_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_skills_v" ADD CONSTRAINT "_skills_v_parent_id_skills_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."skills"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "exercises_rels" ADD CONSTRAINT "exercises_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_rels" ADD CONSTRAINT "exercises_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "exercises_rels" ADD CONSTRAINT "exercises_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v" ADD CONSTRAINT "_exercises_v_parent_id_exercises_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."exercises"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_exercises_v_rels" ADD CONSTRAINT "_exercises_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_exercises_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_rels" ADD CONSTRAINT "_exercises_v_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_exercises_v_rels" ADD CONSTRAINT "_exercises_v_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_lines" ADD CONSTRAINT "offers_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_rels" ADD CONSTRAINT "offers_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "offers_rels" ADD CONSTRAINT "offers_rels_courses_fk" FOREIGN KEY ("courses_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offers_v_version_lines" ADD CONSTRAINT "_offers_v_version_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_offers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offers_v" ADD CONSTRAINT "_offers_v_parent_id_offers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."offers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_offers_v_rels" ADD CONSTRAINT "_offers_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_offers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_offers_v_rels" ADD CONSTRAINT "_offers_v_rels_courses_fk" FOREIGN KEY ("courses_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "testimonials" ADD CONSTRAINT "testimonials_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_parent_id_testimonials_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."testimonials"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_testimonials_v" ADD CONSTRAINT "_testimonials_v_version_course_id_courses_id_fk" FOREIGN KEY ("version_course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posts" ADD CONSTRAINT "posts_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_parent_id_posts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides" ADD CONSTRAINT "guides_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "guides_rels" ADD CONSTRAINT "guides_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_parent_id_guides_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."guides"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v" ADD CONSTRAINT "_guides_v_version_file_id_media_id_fk" FOREIGN KEY ("version_file_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_guides_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_guides_v_rels" ADD CONSTRAINT "_guides_v_rels_technologies_fk" FOREIGN KEY ("technologies_id") REFERENCES "public"."technologies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_faq_v" ADD CONSTRAINT "_faq_v_parent_id_faq_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faq"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assessments" ADD CONSTRAINT "assessments_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assessments_rels" ADD CONSTRAINT "assessments_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."assessments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "assessments_rels" ADD CONSTRAINT "assessments_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_assessments_v" ADD CONSTRAINT "_assessments_v_parent_id_assessments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."assessments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_assessments_v" ADD CONSTRAINT "_assessments_v_version_course_id_courses_id_fk" FOREIGN KEY ("version_course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_assessments_v_rels" ADD CONSTRAINT "_assessments_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_assessments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_assessments_v_rels" ADD CONSTRAINT "_assessments_v_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "schematics_hotspots_order_idx" ON "schematics_hotspots" USING btree ("_order");
  CREATE INDEX "schematics_hotspots_parent_id_idx" ON "schematics_hotspots" USING btree ("_parent_id");
  CREATE INDEX "schematics_drawing_idx" ON "schematics" USING btree ("drawing_id");
  CREATE UNIQUE INDEX "schematics_slug_idx" ON "schematics" USING btree ("slug");
  CREATE INDEX "schematics_published_at_idx" ON "schematics" USING btree ("published_at");
  CREATE INDEX "schematics_updated_at_idx" ON "schematics" USING btree ("updated_at");
  CREATE INDEX "schematics_created_at_idx" ON "schematics" USING btree ("created_at");
  CREATE INDEX "schematics__status_idx" ON "schematics" USING btree ("_status");
  CREATE INDEX "schematics_rels_order_idx" ON "schematics_rels" USING btree ("order");
  CREATE INDEX "schematics_rels_parent_idx" ON "schematics_rels" USING btree ("parent_id");
  CREATE INDEX "schematics_rels_path_idx" ON "schematics_rels" USING btree ("path");
  CREATE INDEX "schematics_rels_technologies_id_idx" ON "schematics_rels" USING btree ("technologies_id");
  CREATE INDEX "schematics_rels_courses_id_idx" ON "schematics_rels" USING btree ("courses_id");
  CREATE INDEX "schematics_rels_lessons_id_idx" ON "schematics_rels" USING btree ("lessons_id");
  CREATE INDEX "schematics_rels_articles_id_idx" ON "schematics_rels" USING btree ("articles_id");
  CREATE INDEX "schematics_rels_diagnostic_codes_id_idx" ON "schematics_rels" USING btree ("diagnostic_codes_id");
  CREATE INDEX "schematics_rels_schematics_id_idx" ON "schematics_rels" USING btree ("schematics_id");
  CREATE INDEX "schematics_rels_videos_id_idx" ON "schematics_rels" USING btree ("videos_id");
  CREATE INDEX "schematics_rels_exercises_id_idx" ON "schematics_rels" USING btree ("exercises_id");
  CREATE INDEX "schematics_rels_general_education_id_idx" ON "schematics_rels" USING btree ("general_education_id");
  CREATE INDEX "schematics_rels_guides_id_idx" ON "schematics_rels" USING btree ("guides_id");
  CREATE INDEX "schematics_rels_posts_id_idx" ON "schematics_rels" USING btree ("posts_id");
  CREATE INDEX "schematics_rels_pages_id_idx" ON "schematics_rels" USING btree ("pages_id");
  CREATE INDEX "_schematics_v_version_hotspots_order_idx" ON "_schematics_v_version_hotspots" USING btree ("_order");
  CREATE INDEX "_schematics_v_version_hotspots_parent_id_idx" ON "_schematics_v_version_hotspots" USING btree ("_parent_id");
  CREATE INDEX "_schematics_v_parent_idx" ON "_schematics_v" USING btree ("parent_id");
  CREATE INDEX "_schematics_v_version_version_drawing_idx" ON "_schematics_v" USING btree ("version_drawing_id");
  CREATE INDEX "_schematics_v_version_version_slug_idx" ON "_schematics_v" USING btree ("version_slug");
  CREATE INDEX "_schematics_v_version_version_published_at_idx" ON "_schematics_v" USING btree ("version_published_at");
  CREATE INDEX "_schematics_v_version_version_updated_at_idx" ON "_schematics_v" USING btree ("version_updated_at");
  CREATE INDEX "_schematics_v_version_version_created_at_idx" ON "_schematics_v" USING btree ("version_created_at");
  CREATE INDEX "_schematics_v_version_version__status_idx" ON "_schematics_v" USING btree ("version__status");
  CREATE INDEX "_schematics_v_created_at_idx" ON "_schematics_v" USING btree ("created_at");
  CREATE INDEX "_schematics_v_updated_at_idx" ON "_schematics_v" USING btree ("updated_at");
  CREATE INDEX "_schematics_v_latest_idx" ON "_schematics_v" USING btree ("latest");
  CREATE INDEX "_schematics_v_autosave_idx" ON "_schematics_v" USING btree ("autosave");
  CREATE INDEX "_schematics_v_rels_order_idx" ON "_schematics_v_rels" USING btree ("order");
  CREATE INDEX "_schematics_v_rels_parent_idx" ON "_schematics_v_rels" USING btree ("parent_id");
  CREATE INDEX "_schematics_v_rels_path_idx" ON "_schematics_v_rels" USING btree ("path");
  CREATE INDEX "_schematics_v_rels_technologies_id_idx" ON "_schematics_v_rels" USING btree ("technologies_id");
  CREATE INDEX "_schematics_v_rels_courses_id_idx" ON "_schematics_v_rels" USING btree ("courses_id");
  CREATE INDEX "_schematics_v_rels_lessons_id_idx" ON "_schematics_v_rels" USING btree ("lessons_id");
  CREATE INDEX "_schematics_v_rels_articles_id_idx" ON "_schematics_v_rels" USING btree ("articles_id");
  CREATE INDEX "_schematics_v_rels_diagnostic_codes_id_idx" ON "_schematics_v_rels" USING btree ("diagnostic_codes_id");
  CREATE INDEX "_schematics_v_rels_schematics_id_idx" ON "_schematics_v_rels" USING btree ("schematics_id");
  CREATE INDEX "_schematics_v_rels_videos_id_idx" ON "_schematics_v_rels" USING btree ("videos_id");
  CREATE INDEX "_schematics_v_rels_exercises_id_idx" ON "_schematics_v_rels" USING btree ("exercises_id");
  CREATE INDEX "_schematics_v_rels_general_education_id_idx" ON "_schematics_v_rels" USING btree ("general_education_id");
  CREATE INDEX "_schematics_v_rels_guides_id_idx" ON "_schematics_v_rels" USING btree ("guides_id");
  CREATE INDEX "_schematics_v_rels_posts_id_idx" ON "_schematics_v_rels" USING btree ("posts_id");
  CREATE INDEX "_schematics_v_rels_pages_id_idx" ON "_schematics_v_rels" USING btree ("pages_id");
  CREATE INDEX "videos_chapters_order_idx" ON "videos_chapters" USING btree ("_order");
  CREATE INDEX "videos_chapters_parent_id_idx" ON "videos_chapters" USING btree ("_parent_id");
  CREATE INDEX "videos_file_idx" ON "videos" USING btree ("file_id");
  CREATE INDEX "videos_captions_idx" ON "videos" USING btree ("captions_id");
  CREATE INDEX "videos_poster_idx" ON "videos" USING btree ("poster_id");
  CREATE UNIQUE INDEX "videos_slug_idx" ON "videos" USING btree ("slug");
  CREATE INDEX "videos_published_at_idx" ON "videos" USING btree ("published_at");
  CREATE INDEX "videos_updated_at_idx" ON "videos" USING btree ("updated_at");
  CREATE INDEX "videos_created_at_idx" ON "videos" USING btree ("created_at");
  CREATE INDEX "videos__status_idx" ON "videos" USING btree ("_status");
  CREATE INDEX "videos_rels_order_idx" ON "videos_rels" USING btree ("order");
  CREATE INDEX "videos_rels_parent_idx" ON "videos_rels" USING btree ("parent_id");
  CREATE INDEX "videos_rels_path_idx" ON "videos_rels" USING btree ("path");
  CREATE INDEX "videos_rels_technologies_id_idx" ON "videos_rels" USING btree ("technologies_id");
  CREATE INDEX "_videos_v_version_chapters_order_idx" ON "_videos_v_version_chapters" USING btree ("_order");
  CREATE INDEX "_videos_v_version_chapters_parent_id_idx" ON "_videos_v_version_chapters" USING btree ("_parent_id");
  CREATE INDEX "_videos_v_parent_idx" ON "_videos_v" USING btree ("parent_id");
  CREATE INDEX "_videos_v_version_version_file_idx" ON "_videos_v" USING btree ("version_file_id");
  CREATE INDEX "_videos_v_version_version_captions_idx" ON "_videos_v" USING btree ("version_captions_id");
  CREATE INDEX "_videos_v_version_version_poster_idx" ON "_videos_v" USING btree ("version_poster_id");
  CREATE INDEX "_videos_v_version_version_slug_idx" ON "_videos_v" USING btree ("version_slug");
  CREATE INDEX "_videos_v_version_version_published_at_idx" ON "_videos_v" USING btree ("version_published_at");
  CREATE INDEX "_videos_v_version_version_updated_at_idx" ON "_videos_v" USING btree ("version_updated_at");
  CREATE INDEX "_videos_v_version_version_created_at_idx" ON "_videos_v" USING btree ("version_created_at");
  CREATE INDEX "_videos_v_version_version__status_idx" ON "_videos_v" USING btree ("version__status");
  CREATE INDEX "_videos_v_created_at_idx" ON "_videos_v" USING btree ("created_at");
  CREATE INDEX "_videos_v_updated_at_idx" ON "_videos_v" USING btree ("updated_at");
  CREATE INDEX "_videos_v_latest_idx" ON "_videos_v" USING btree ("latest");
  CREATE INDEX "_videos_v_autosave_idx" ON "_videos_v" USING btree ("autosave");
  CREATE INDEX "_videos_v_rels_order_idx" ON "_videos_v_rels" USING btree ("order");
  CREATE INDEX "_videos_v_rels_parent_idx" ON "_videos_v_rels" USING btree ("parent_id");
  CREATE INDEX "_videos_v_rels_path_idx" ON "_videos_v_rels" USING btree ("path");
  CREATE INDEX "_videos_v_rels_technologies_id_idx" ON "_videos_v_rels" USING btree ("technologies_id");
  CREATE UNIQUE INDEX "general_education_slug_idx" ON "general_education" USING btree ("slug");
  CREATE INDEX "general_education_published_at_idx" ON "general_education" USING btree ("published_at");
  CREATE INDEX "general_education_updated_at_idx" ON "general_education" USING btree ("updated_at");
  CREATE INDEX "general_education_created_at_idx" ON "general_education" USING btree ("created_at");
  CREATE INDEX "general_education__status_idx" ON "general_education" USING btree ("_status");
  CREATE INDEX "general_education_rels_order_idx" ON "general_education_rels" USING btree ("order");
  CREATE INDEX "general_education_rels_parent_idx" ON "general_education_rels" USING btree ("parent_id");
  CREATE INDEX "general_education_rels_path_idx" ON "general_education_rels" USING btree ("path");
  CREATE INDEX "general_education_rels_skills_id_idx" ON "general_education_rels" USING btree ("skills_id");
  CREATE INDEX "general_education_rels_technologies_id_idx" ON "general_education_rels" USING btree ("technologies_id");
  CREATE INDEX "_general_education_v_parent_idx" ON "_general_education_v" USING btree ("parent_id");
  CREATE INDEX "_general_education_v_version_version_slug_idx" ON "_general_education_v" USING btree ("version_slug");
  CREATE INDEX "_general_education_v_version_version_published_at_idx" ON "_general_education_v" USING btree ("version_published_at");
  CREATE INDEX "_general_education_v_version_version_updated_at_idx" ON "_general_education_v" USING btree ("version_updated_at");
  CREATE INDEX "_general_education_v_version_version_created_at_idx" ON "_general_education_v" USING btree ("version_created_at");
  CREATE INDEX "_general_education_v_version_version__status_idx" ON "_general_education_v" USING btree ("version__status");
  CREATE INDEX "_general_education_v_created_at_idx" ON "_general_education_v" USING btree ("created_at");
  CREATE INDEX "_general_education_v_updated_at_idx" ON "_general_education_v" USING btree ("updated_at");
  CREATE INDEX "_general_education_v_latest_idx" ON "_general_education_v" USING btree ("latest");
  CREATE INDEX "_general_education_v_autosave_idx" ON "_general_education_v" USING btree ("autosave");
  CREATE INDEX "_general_education_v_rels_order_idx" ON "_general_education_v_rels" USING btree ("order");
  CREATE INDEX "_general_education_v_rels_parent_idx" ON "_general_education_v_rels" USING btree ("parent_id");
  CREATE INDEX "_general_education_v_rels_path_idx" ON "_general_education_v_rels" USING btree ("path");
  CREATE INDEX "_general_education_v_rels_skills_id_idx" ON "_general_education_v_rels" USING btree ("skills_id");
  CREATE INDEX "_general_education_v_rels_technologies_id_idx" ON "_general_education_v_rels" USING btree ("technologies_id");
  CREATE INDEX "glossary_translations_order_idx" ON "glossary_translations" USING btree ("_order");
  CREATE INDEX "glossary_translations_parent_id_idx" ON "glossary_translations" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "glossary_slug_idx" ON "glossary" USING btree ("slug");
  CREATE INDEX "glossary_published_at_idx" ON "glossary" USING btree ("published_at");
  CREATE INDEX "glossary_updated_at_idx" ON "glossary" USING btree ("updated_at");
  CREATE INDEX "glossary_created_at_idx" ON "glossary" USING btree ("created_at");
  CREATE INDEX "glossary__status_idx" ON "glossary" USING btree ("_status");
  CREATE INDEX "glossary_rels_order_idx" ON "glossary_rels" USING btree ("order");
  CREATE INDEX "glossary_rels_parent_idx" ON "glossary_rels" USING btree ("parent_id");
  CREATE INDEX "glossary_rels_path_idx" ON "glossary_rels" USING btree ("path");
  CREATE INDEX "glossary_rels_glossary_id_idx" ON "glossary_rels" USING btree ("glossary_id");
  CREATE INDEX "glossary_rels_technologies_id_idx" ON "glossary_rels" USING btree ("technologies_id");
  CREATE INDEX "_glossary_v_version_translations_order_idx" ON "_glossary_v_version_translations" USING btree ("_order");
  CREATE INDEX "_glossary_v_version_translations_parent_id_idx" ON "_glossary_v_version_translations" USING btree ("_parent_id");
  CREATE INDEX "_glossary_v_parent_idx" ON "_glossary_v" USING btree ("parent_id");
  CREATE INDEX "_glossary_v_version_version_slug_idx" ON "_glossary_v" USING btree ("version_slug");
  CREATE INDEX "_glossary_v_version_version_published_at_idx" ON "_glossary_v" USING btree ("version_published_at");
  CREATE INDEX "_glossary_v_version_version_updated_at_idx" ON "_glossary_v" USING btree ("version_updated_at");
  CREATE INDEX "_glossary_v_version_version_created_at_idx" ON "_glossary_v" USING btree ("version_created_at");
  CREATE INDEX "_glossary_v_version_version__status_idx" ON "_glossary_v" USING btree ("version__status");
  CREATE INDEX "_glossary_v_created_at_idx" ON "_glossary_v" USING btree ("created_at");
  CREATE INDEX "_glossary_v_updated_at_idx" ON "_glossary_v" USING btree ("updated_at");
  CREATE INDEX "_glossary_v_latest_idx" ON "_glossary_v" USING btree ("latest");
  CREATE INDEX "_glossary_v_autosave_idx" ON "_glossary_v" USING btree ("autosave");
  CREATE INDEX "_glossary_v_rels_order_idx" ON "_glossary_v_rels" USING btree ("order");
  CREATE INDEX "_glossary_v_rels_parent_idx" ON "_glossary_v_rels" USING btree ("parent_id");
  CREATE INDEX "_glossary_v_rels_path_idx" ON "_glossary_v_rels" USING btree ("path");
  CREATE INDEX "_glossary_v_rels_glossary_id_idx" ON "_glossary_v_rels" USING btree ("glossary_id");
  CREATE INDEX "_glossary_v_rels_technologies_id_idx" ON "_glossary_v_rels" USING btree ("technologies_id");
  CREATE INDEX "courses_objectives_order_idx" ON "courses_objectives" USING btree ("_order");
  CREATE INDEX "courses_objectives_parent_id_idx" ON "courses_objectives" USING btree ("_parent_id");
  CREATE INDEX "courses_modules_order_idx" ON "courses_modules" USING btree ("_order");
  CREATE INDEX "courses_modules_parent_id_idx" ON "courses_modules" USING btree ("_parent_id");
  CREATE INDEX "courses_cover_idx" ON "courses" USING btree ("cover_id");
  CREATE UNIQUE INDEX "courses_slug_idx" ON "courses" USING btree ("slug");
  CREATE INDEX "courses_published_at_idx" ON "courses" USING btree ("published_at");
  CREATE INDEX "courses_updated_at_idx" ON "courses" USING btree ("updated_at");
  CREATE INDEX "courses_created_at_idx" ON "courses" USING btree ("created_at");
  CREATE INDEX "courses__status_idx" ON "courses" USING btree ("_status");
  CREATE INDEX "courses_rels_order_idx" ON "courses_rels" USING btree ("order");
  CREATE INDEX "courses_rels_parent_idx" ON "courses_rels" USING btree ("parent_id");
  CREATE INDEX "courses_rels_path_idx" ON "courses_rels" USING btree ("path");
  CREATE INDEX "courses_rels_skills_id_idx" ON "courses_rels" USING btree ("skills_id");
  CREATE INDEX "courses_rels_lessons_id_idx" ON "courses_rels" USING btree ("lessons_id");
  CREATE INDEX "courses_rels_technologies_id_idx" ON "courses_rels" USING btree ("technologies_id");
  CREATE INDEX "_courses_v_version_objectives_order_idx" ON "_courses_v_version_objectives" USING btree ("_order");
  CREATE INDEX "_courses_v_version_objectives_parent_id_idx" ON "_courses_v_version_objectives" USING btree ("_parent_id");
  CREATE INDEX "_courses_v_version_modules_order_idx" ON "_courses_v_version_modules" USING btree ("_order");
  CREATE INDEX "_courses_v_version_modules_parent_id_idx" ON "_courses_v_version_modules" USING btree ("_parent_id");
  CREATE INDEX "_courses_v_parent_idx" ON "_courses_v" USING btree ("parent_id");
  CREATE INDEX "_courses_v_version_version_cover_idx" ON "_courses_v" USING btree ("version_cover_id");
  CREATE INDEX "_courses_v_version_version_slug_idx" ON "_courses_v" USING btree ("version_slug");
  CREATE INDEX "_courses_v_version_version_published_at_idx" ON "_courses_v" USING btree ("version_published_at");
  CREATE INDEX "_courses_v_version_version_updated_at_idx" ON "_courses_v" USING btree ("version_updated_at");
  CREATE INDEX "_courses_v_version_version_created_at_idx" ON "_courses_v" USING btree ("version_created_at");
  CREATE INDEX "_courses_v_version_version__status_idx" ON "_courses_v" USING btree ("version__status");
  CREATE INDEX "_courses_v_created_at_idx" ON "_courses_v" USING btree ("created_at");
  CREATE INDEX "_courses_v_updated_at_idx" ON "_courses_v" USING btree ("updated_at");
  CREATE INDEX "_courses_v_latest_idx" ON "_courses_v" USING btree ("latest");
  CREATE INDEX "_courses_v_autosave_idx" ON "_courses_v" USING btree ("autosave");
  CREATE INDEX "_courses_v_rels_order_idx" ON "_courses_v_rels" USING btree ("order");
  CREATE INDEX "_courses_v_rels_parent_idx" ON "_courses_v_rels" USING btree ("parent_id");
  CREATE INDEX "_courses_v_rels_path_idx" ON "_courses_v_rels" USING btree ("path");
  CREATE INDEX "_courses_v_rels_skills_id_idx" ON "_courses_v_rels" USING btree ("skills_id");
  CREATE INDEX "_courses_v_rels_lessons_id_idx" ON "_courses_v_rels" USING btree ("lessons_id");
  CREATE INDEX "_courses_v_rels_technologies_id_idx" ON "_courses_v_rels" USING btree ("technologies_id");
  CREATE INDEX "lessons_slug_idx" ON "lessons" USING btree ("slug");
  CREATE INDEX "lessons_course_idx" ON "lessons" USING btree ("course_id");
  CREATE INDEX "lessons_course_slug_idx" ON "lessons" USING btree ("course_slug");
  CREATE INDEX "lessons_published_at_idx" ON "lessons" USING btree ("published_at");
  CREATE INDEX "lessons_updated_at_idx" ON "lessons" USING btree ("updated_at");
  CREATE INDEX "lessons_created_at_idx" ON "lessons" USING btree ("created_at");
  CREATE INDEX "lessons__status_idx" ON "lessons" USING btree ("_status");
  CREATE UNIQUE INDEX "course_slug_idx" ON "lessons" USING btree ("course_id","slug");
  CREATE INDEX "lessons_rels_order_idx" ON "lessons_rels" USING btree ("order");
  CREATE INDEX "lessons_rels_parent_idx" ON "lessons_rels" USING btree ("parent_id");
  CREATE INDEX "lessons_rels_path_idx" ON "lessons_rels" USING btree ("path");
  CREATE INDEX "lessons_rels_lessons_id_idx" ON "lessons_rels" USING btree ("lessons_id");
  CREATE INDEX "lessons_rels_skills_id_idx" ON "lessons_rels" USING btree ("skills_id");
  CREATE INDEX "_lessons_v_parent_idx" ON "_lessons_v" USING btree ("parent_id");
  CREATE INDEX "_lessons_v_version_version_slug_idx" ON "_lessons_v" USING btree ("version_slug");
  CREATE INDEX "_lessons_v_version_version_course_idx" ON "_lessons_v" USING btree ("version_course_id");
  CREATE INDEX "_lessons_v_version_version_course_slug_idx" ON "_lessons_v" USING btree ("version_course_slug");
  CREATE INDEX "_lessons_v_version_version_published_at_idx" ON "_lessons_v" USING btree ("version_published_at");
  CREATE INDEX "_lessons_v_version_version_updated_at_idx" ON "_lessons_v" USING btree ("version_updated_at");
  CREATE INDEX "_lessons_v_version_version_created_at_idx" ON "_lessons_v" USING btree ("version_created_at");
  CREATE INDEX "_lessons_v_version_version__status_idx" ON "_lessons_v" USING btree ("version__status");
  CREATE INDEX "_lessons_v_created_at_idx" ON "_lessons_v" USING btree ("created_at");
  CREATE INDEX "_lessons_v_updated_at_idx" ON "_lessons_v" USING btree ("updated_at");
  CREATE INDEX "_lessons_v_latest_idx" ON "_lessons_v" USING btree ("latest");
  CREATE INDEX "_lessons_v_autosave_idx" ON "_lessons_v" USING btree ("autosave");
  CREATE INDEX "version_course_version_slug_idx" ON "_lessons_v" USING btree ("version_course_id","version_slug");
  CREATE INDEX "_lessons_v_rels_order_idx" ON "_lessons_v_rels" USING btree ("order");
  CREATE INDEX "_lessons_v_rels_parent_idx" ON "_lessons_v_rels" USING btree ("parent_id");
  CREATE INDEX "_lessons_v_rels_path_idx" ON "_lessons_v_rels" USING btree ("path");
  CREATE INDEX "_lessons_v_rels_lessons_id_idx" ON "_lessons_v_rels" USING btree ("lessons_id");
  CREATE INDEX "_lessons_v_rels_skills_id_idx" ON "_lessons_v_rels" USING btree ("skills_id");
  CREATE UNIQUE INDEX "skills_slug_idx" ON "skills" USING btree ("slug");
  CREATE INDEX "skills_published_at_idx" ON "skills" USING btree ("published_at");
  CREATE INDEX "skills_updated_at_idx" ON "skills" USING btree ("updated_at");
  CREATE INDEX "skills_created_at_idx" ON "skills" USING btree ("created_at");
  CREATE INDEX "skills__status_idx" ON "skills" USING btree ("_status");
  CREATE INDEX "_skills_v_parent_idx" ON "_skills_v" USING btree ("parent_id");
  CREATE INDEX "_skills_v_version_version_slug_idx" ON "_skills_v" USING btree ("version_slug");
  CREATE INDEX "_skills_v_version_version_published_at_idx" ON "_skills_v" USING btree ("version_published_at");
  CREATE INDEX "_skills_v_version_version_updated_at_idx" ON "_skills_v" USING btree ("version_updated_at");
  CREATE INDEX "_skills_v_version_version_created_at_idx" ON "_skills_v" USING btree ("version_created_at");
  CREATE INDEX "_skills_v_version_version__status_idx" ON "_skills_v" USING btree ("version__status");
  CREATE INDEX "_skills_v_created_at_idx" ON "_skills_v" USING btree ("created_at");
  CREATE INDEX "_skills_v_updated_at_idx" ON "_skills_v" USING btree ("updated_at");
  CREATE INDEX "_skills_v_latest_idx" ON "_skills_v" USING btree ("latest");
  CREATE INDEX "_skills_v_autosave_idx" ON "_skills_v" USING btree ("autosave");
  CREATE UNIQUE INDEX "exercises_slug_idx" ON "exercises" USING btree ("slug");
  CREATE INDEX "exercises_published_at_idx" ON "exercises" USING btree ("published_at");
  CREATE INDEX "exercises_updated_at_idx" ON "exercises" USING btree ("updated_at");
  CREATE INDEX "exercises_created_at_idx" ON "exercises" USING btree ("created_at");
  CREATE INDEX "exercises__status_idx" ON "exercises" USING btree ("_status");
  CREATE INDEX "exercises_rels_order_idx" ON "exercises_rels" USING btree ("order");
  CREATE INDEX "exercises_rels_parent_idx" ON "exercises_rels" USING btree ("parent_id");
  CREATE INDEX "exercises_rels_path_idx" ON "exercises_rels" USING btree ("path");
  CREATE INDEX "exercises_rels_skills_id_idx" ON "exercises_rels" USING btree ("skills_id");
  CREATE INDEX "exercises_rels_technologies_id_idx" ON "exercises_rels" USING btree ("technologies_id");
  CREATE INDEX "_exercises_v_parent_idx" ON "_exercises_v" USING btree ("parent_id");
  CREATE INDEX "_exercises_v_version_version_slug_idx" ON "_exercises_v" USING btree ("version_slug");
  CREATE INDEX "_exercises_v_version_version_published_at_idx" ON "_exercises_v" USING btree ("version_published_at");
  CREATE INDEX "_exercises_v_version_version_updated_at_idx" ON "_exercises_v" USING btree ("version_updated_at");
  CREATE INDEX "_exercises_v_version_version_created_at_idx" ON "_exercises_v" USING btree ("version_created_at");
  CREATE INDEX "_exercises_v_version_version__status_idx" ON "_exercises_v" USING btree ("version__status");
  CREATE INDEX "_exercises_v_created_at_idx" ON "_exercises_v" USING btree ("created_at");
  CREATE INDEX "_exercises_v_updated_at_idx" ON "_exercises_v" USING btree ("updated_at");
  CREATE INDEX "_exercises_v_latest_idx" ON "_exercises_v" USING btree ("latest");
  CREATE INDEX "_exercises_v_autosave_idx" ON "_exercises_v" USING btree ("autosave");
  CREATE INDEX "_exercises_v_rels_order_idx" ON "_exercises_v_rels" USING btree ("order");
  CREATE INDEX "_exercises_v_rels_parent_idx" ON "_exercises_v_rels" USING btree ("parent_id");
  CREATE INDEX "_exercises_v_rels_path_idx" ON "_exercises_v_rels" USING btree ("path");
  CREATE INDEX "_exercises_v_rels_skills_id_idx" ON "_exercises_v_rels" USING btree ("skills_id");
  CREATE INDEX "_exercises_v_rels_technologies_id_idx" ON "_exercises_v_rels" USING btree ("technologies_id");
  CREATE INDEX "offers_lines_order_idx" ON "offers_lines" USING btree ("_order");
  CREATE INDEX "offers_lines_parent_id_idx" ON "offers_lines" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "offers_slug_idx" ON "offers" USING btree ("slug");
  CREATE INDEX "offers_published_at_idx" ON "offers" USING btree ("published_at");
  CREATE INDEX "offers_updated_at_idx" ON "offers" USING btree ("updated_at");
  CREATE INDEX "offers_created_at_idx" ON "offers" USING btree ("created_at");
  CREATE INDEX "offers__status_idx" ON "offers" USING btree ("_status");
  CREATE INDEX "offers_rels_order_idx" ON "offers_rels" USING btree ("order");
  CREATE INDEX "offers_rels_parent_idx" ON "offers_rels" USING btree ("parent_id");
  CREATE INDEX "offers_rels_path_idx" ON "offers_rels" USING btree ("path");
  CREATE INDEX "offers_rels_courses_id_idx" ON "offers_rels" USING btree ("courses_id");
  CREATE INDEX "_offers_v_version_lines_order_idx" ON "_offers_v_version_lines" USING btree ("_order");
  CREATE INDEX "_offers_v_version_lines_parent_id_idx" ON "_offers_v_version_lines" USING btree ("_parent_id");
  CREATE INDEX "_offers_v_parent_idx" ON "_offers_v" USING btree ("parent_id");
  CREATE INDEX "_offers_v_version_version_slug_idx" ON "_offers_v" USING btree ("version_slug");
  CREATE INDEX "_offers_v_version_version_published_at_idx" ON "_offers_v" USING btree ("version_published_at");
  CREATE INDEX "_offers_v_version_version_updated_at_idx" ON "_offers_v" USING btree ("version_updated_at");
  CREATE INDEX "_offers_v_version_version_created_at_idx" ON "_offers_v" USING btree ("version_created_at");
  CREATE INDEX "_offers_v_version_version__status_idx" ON "_offers_v" USING btree ("version__status");
  CREATE INDEX "_offers_v_created_at_idx" ON "_offers_v" USING btree ("created_at");
  CREATE INDEX "_offers_v_updated_at_idx" ON "_offers_v" USING btree ("updated_at");
  CREATE INDEX "_offers_v_latest_idx" ON "_offers_v" USING btree ("latest");
  CREATE INDEX "_offers_v_autosave_idx" ON "_offers_v" USING btree ("autosave");
  CREATE INDEX "_offers_v_rels_order_idx" ON "_offers_v_rels" USING btree ("order");
  CREATE INDEX "_offers_v_rels_parent_idx" ON "_offers_v_rels" USING btree ("parent_id");
  CREATE INDEX "_offers_v_rels_path_idx" ON "_offers_v_rels" USING btree ("path");
  CREATE INDEX "_offers_v_rels_courses_id_idx" ON "_offers_v_rels" USING btree ("courses_id");
  CREATE INDEX "testimonials_course_idx" ON "testimonials" USING btree ("course_id");
  CREATE UNIQUE INDEX "testimonials_slug_idx" ON "testimonials" USING btree ("slug");
  CREATE INDEX "testimonials_published_at_idx" ON "testimonials" USING btree ("published_at");
  CREATE INDEX "testimonials_updated_at_idx" ON "testimonials" USING btree ("updated_at");
  CREATE INDEX "testimonials_created_at_idx" ON "testimonials" USING btree ("created_at");
  CREATE INDEX "testimonials__status_idx" ON "testimonials" USING btree ("_status");
  CREATE INDEX "_testimonials_v_parent_idx" ON "_testimonials_v" USING btree ("parent_id");
  CREATE INDEX "_testimonials_v_version_version_course_idx" ON "_testimonials_v" USING btree ("version_course_id");
  CREATE INDEX "_testimonials_v_version_version_slug_idx" ON "_testimonials_v" USING btree ("version_slug");
  CREATE INDEX "_testimonials_v_version_version_published_at_idx" ON "_testimonials_v" USING btree ("version_published_at");
  CREATE INDEX "_testimonials_v_version_version_updated_at_idx" ON "_testimonials_v" USING btree ("version_updated_at");
  CREATE INDEX "_testimonials_v_version_version_created_at_idx" ON "_testimonials_v" USING btree ("version_created_at");
  CREATE INDEX "_testimonials_v_version_version__status_idx" ON "_testimonials_v" USING btree ("version__status");
  CREATE INDEX "_testimonials_v_created_at_idx" ON "_testimonials_v" USING btree ("created_at");
  CREATE INDEX "_testimonials_v_updated_at_idx" ON "_testimonials_v" USING btree ("updated_at");
  CREATE INDEX "_testimonials_v_latest_idx" ON "_testimonials_v" USING btree ("latest");
  CREATE INDEX "_testimonials_v_autosave_idx" ON "_testimonials_v" USING btree ("autosave");
  CREATE INDEX "posts_cover_idx" ON "posts" USING btree ("cover_id");
  CREATE UNIQUE INDEX "posts_slug_idx" ON "posts" USING btree ("slug");
  CREATE INDEX "posts_published_at_idx" ON "posts" USING btree ("published_at");
  CREATE INDEX "posts_updated_at_idx" ON "posts" USING btree ("updated_at");
  CREATE INDEX "posts_created_at_idx" ON "posts" USING btree ("created_at");
  CREATE INDEX "posts__status_idx" ON "posts" USING btree ("_status");
  CREATE INDEX "_posts_v_parent_idx" ON "_posts_v" USING btree ("parent_id");
  CREATE INDEX "_posts_v_version_version_cover_idx" ON "_posts_v" USING btree ("version_cover_id");
  CREATE INDEX "_posts_v_version_version_slug_idx" ON "_posts_v" USING btree ("version_slug");
  CREATE INDEX "_posts_v_version_version_published_at_idx" ON "_posts_v" USING btree ("version_published_at");
  CREATE INDEX "_posts_v_version_version_updated_at_idx" ON "_posts_v" USING btree ("version_updated_at");
  CREATE INDEX "_posts_v_version_version_created_at_idx" ON "_posts_v" USING btree ("version_created_at");
  CREATE INDEX "_posts_v_version_version__status_idx" ON "_posts_v" USING btree ("version__status");
  CREATE INDEX "_posts_v_created_at_idx" ON "_posts_v" USING btree ("created_at");
  CREATE INDEX "_posts_v_updated_at_idx" ON "_posts_v" USING btree ("updated_at");
  CREATE INDEX "_posts_v_latest_idx" ON "_posts_v" USING btree ("latest");
  CREATE INDEX "_posts_v_autosave_idx" ON "_posts_v" USING btree ("autosave");
  CREATE INDEX "pages_cover_idx" ON "pages" USING btree ("cover_id");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_published_at_idx" ON "pages" USING btree ("published_at");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_cover_idx" ON "_pages_v" USING btree ("version_cover_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_published_at_idx" ON "_pages_v" USING btree ("version_published_at");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE INDEX "guides_cover_idx" ON "guides" USING btree ("cover_id");
  CREATE INDEX "guides_file_idx" ON "guides" USING btree ("file_id");
  CREATE UNIQUE INDEX "guides_slug_idx" ON "guides" USING btree ("slug");
  CREATE INDEX "guides_published_at_idx" ON "guides" USING btree ("published_at");
  CREATE INDEX "guides_updated_at_idx" ON "guides" USING btree ("updated_at");
  CREATE INDEX "guides_created_at_idx" ON "guides" USING btree ("created_at");
  CREATE INDEX "guides__status_idx" ON "guides" USING btree ("_status");
  CREATE INDEX "guides_rels_order_idx" ON "guides_rels" USING btree ("order");
  CREATE INDEX "guides_rels_parent_idx" ON "guides_rels" USING btree ("parent_id");
  CREATE INDEX "guides_rels_path_idx" ON "guides_rels" USING btree ("path");
  CREATE INDEX "guides_rels_technologies_id_idx" ON "guides_rels" USING btree ("technologies_id");
  CREATE INDEX "_guides_v_parent_idx" ON "_guides_v" USING btree ("parent_id");
  CREATE INDEX "_guides_v_version_version_cover_idx" ON "_guides_v" USING btree ("version_cover_id");
  CREATE INDEX "_guides_v_version_version_file_idx" ON "_guides_v" USING btree ("version_file_id");
  CREATE INDEX "_guides_v_version_version_slug_idx" ON "_guides_v" USING btree ("version_slug");
  CREATE INDEX "_guides_v_version_version_published_at_idx" ON "_guides_v" USING btree ("version_published_at");
  CREATE INDEX "_guides_v_version_version_updated_at_idx" ON "_guides_v" USING btree ("version_updated_at");
  CREATE INDEX "_guides_v_version_version_created_at_idx" ON "_guides_v" USING btree ("version_created_at");
  CREATE INDEX "_guides_v_version_version__status_idx" ON "_guides_v" USING btree ("version__status");
  CREATE INDEX "_guides_v_created_at_idx" ON "_guides_v" USING btree ("created_at");
  CREATE INDEX "_guides_v_updated_at_idx" ON "_guides_v" USING btree ("updated_at");
  CREATE INDEX "_guides_v_latest_idx" ON "_guides_v" USING btree ("latest");
  CREATE INDEX "_guides_v_autosave_idx" ON "_guides_v" USING btree ("autosave");
  CREATE INDEX "_guides_v_rels_order_idx" ON "_guides_v_rels" USING btree ("order");
  CREATE INDEX "_guides_v_rels_parent_idx" ON "_guides_v_rels" USING btree ("parent_id");
  CREATE INDEX "_guides_v_rels_path_idx" ON "_guides_v_rels" USING btree ("path");
  CREATE INDEX "_guides_v_rels_technologies_id_idx" ON "_guides_v_rels" USING btree ("technologies_id");
  CREATE UNIQUE INDEX "faq_slug_idx" ON "faq" USING btree ("slug");
  CREATE INDEX "faq_published_at_idx" ON "faq" USING btree ("published_at");
  CREATE INDEX "faq_updated_at_idx" ON "faq" USING btree ("updated_at");
  CREATE INDEX "faq_created_at_idx" ON "faq" USING btree ("created_at");
  CREATE INDEX "faq__status_idx" ON "faq" USING btree ("_status");
  CREATE INDEX "_faq_v_parent_idx" ON "_faq_v" USING btree ("parent_id");
  CREATE INDEX "_faq_v_version_version_slug_idx" ON "_faq_v" USING btree ("version_slug");
  CREATE INDEX "_faq_v_version_version_published_at_idx" ON "_faq_v" USING btree ("version_published_at");
  CREATE INDEX "_faq_v_version_version_updated_at_idx" ON "_faq_v" USING btree ("version_updated_at");
  CREATE INDEX "_faq_v_version_version_created_at_idx" ON "_faq_v" USING btree ("version_created_at");
  CREATE INDEX "_faq_v_version_version__status_idx" ON "_faq_v" USING btree ("version__status");
  CREATE INDEX "_faq_v_created_at_idx" ON "_faq_v" USING btree ("created_at");
  CREATE INDEX "_faq_v_updated_at_idx" ON "_faq_v" USING btree ("updated_at");
  CREATE INDEX "_faq_v_latest_idx" ON "_faq_v" USING btree ("latest");
  CREATE INDEX "_faq_v_autosave_idx" ON "_faq_v" USING btree ("autosave");
  CREATE INDEX "assessments_course_idx" ON "assessments" USING btree ("course_id");
  CREATE INDEX "assessments_updated_at_idx" ON "assessments" USING btree ("updated_at");
  CREATE INDEX "assessments_created_at_idx" ON "assessments" USING btree ("created_at");
  CREATE INDEX "assessments__status_idx" ON "assessments" USING btree ("_status");
  CREATE INDEX "assessments_rels_order_idx" ON "assessments_rels" USING btree ("order");
  CREATE INDEX "assessments_rels_parent_idx" ON "assessments_rels" USING btree ("parent_id");
  CREATE INDEX "assessments_rels_path_idx" ON "assessments_rels" USING btree ("path");
  CREATE INDEX "assessments_rels_exercises_id_idx" ON "assessments_rels" USING btree ("exercises_id");
  CREATE INDEX "_assessments_v_parent_idx" ON "_assessments_v" USING btree ("parent_id");
  CREATE INDEX "_assessments_v_version_version_course_idx" ON "_assessments_v" USING btree ("version_course_id");
  CREATE INDEX "_assessments_v_version_version_updated_at_idx" ON "_assessments_v" USING btree ("version_updated_at");
  CREATE INDEX "_assessments_v_version_version_created_at_idx" ON "_assessments_v" USING btree ("version_created_at");
  CREATE INDEX "_assessments_v_version_version__status_idx" ON "_assessments_v" USING btree ("version__status");
  CREATE INDEX "_assessments_v_created_at_idx" ON "_assessments_v" USING btree ("created_at");
  CREATE INDEX "_assessments_v_updated_at_idx" ON "_assessments_v" USING btree ("updated_at");
  CREATE INDEX "_assessments_v_latest_idx" ON "_assessments_v" USING btree ("latest");
  CREATE INDEX "_assessments_v_autosave_idx" ON "_assessments_v" USING btree ("autosave");
  CREATE INDEX "_assessments_v_rels_order_idx" ON "_assessments_v_rels" USING btree ("order");
  CREATE INDEX "_assessments_v_rels_parent_idx" ON "_assessments_v_rels" USING btree ("parent_id");
  CREATE INDEX "_assessments_v_rels_path_idx" ON "_assessments_v_rels" USING btree ("path");
  CREATE INDEX "_assessments_v_rels_exercises_id_idx" ON "_assessments_v_rels" USING btree ("exercises_id");
  ALTER TABLE "diagnostic_codes_rels" ADD CONSTRAINT "diagnostic_codes_rels_schematics_fk" FOREIGN KEY ("schematics_id") REFERENCES "public"."schematics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "diagnostic_codes_rels" ADD CONSTRAINT "diagnostic_codes_rels_lessons_fk" FOREIGN KEY ("lessons_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_diagnostic_codes_v_rels" ADD CONSTRAINT "_diagnostic_codes_v_rels_schematics_fk" FOREIGN KEY ("schematics_id") REFERENCES "public"."schematics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_diagnostic_codes_v_rels" ADD CONSTRAINT "_diagnostic_codes_v_rels_lessons_fk" FOREIGN KEY ("lessons_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_courses_fk" FOREIGN KEY ("courses_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_lessons_fk" FOREIGN KEY ("lessons_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_schematics_fk" FOREIGN KEY ("schematics_id") REFERENCES "public"."schematics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_videos_fk" FOREIGN KEY ("videos_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_general_education_fk" FOREIGN KEY ("general_education_id") REFERENCES "public"."general_education"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_offers_fk" FOREIGN KEY ("offers_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_faq_fk" FOREIGN KEY ("faq_id") REFERENCES "public"."faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "releases_rels" ADD CONSTRAINT "releases_rels_testimonials_fk" FOREIGN KEY ("testimonials_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_courses_fk" FOREIGN KEY ("courses_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_lessons_fk" FOREIGN KEY ("lessons_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_schematics_fk" FOREIGN KEY ("schematics_id") REFERENCES "public"."schematics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_videos_fk" FOREIGN KEY ("videos_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_general_education_fk" FOREIGN KEY ("general_education_id") REFERENCES "public"."general_education"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_offers_fk" FOREIGN KEY ("offers_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_faq_fk" FOREIGN KEY ("faq_id") REFERENCES "public"."faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "schedules_rels" ADD CONSTRAINT "schedules_rels_testimonials_fk" FOREIGN KEY ("testimonials_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_schematics_fk" FOREIGN KEY ("schematics_id") REFERENCES "public"."schematics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_videos_fk" FOREIGN KEY ("videos_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_general_education_fk" FOREIGN KEY ("general_education_id") REFERENCES "public"."general_education"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_glossary_fk" FOREIGN KEY ("glossary_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_courses_fk" FOREIGN KEY ("courses_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_lessons_fk" FOREIGN KEY ("lessons_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_skills_fk" FOREIGN KEY ("skills_id") REFERENCES "public"."skills"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_offers_fk" FOREIGN KEY ("offers_id") REFERENCES "public"."offers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_testimonials_fk" FOREIGN KEY ("testimonials_id") REFERENCES "public"."testimonials"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_faq_fk" FOREIGN KEY ("faq_id") REFERENCES "public"."faq"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_assessments_fk" FOREIGN KEY ("assessments_id") REFERENCES "public"."assessments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_courses_fk" FOREIGN KEY ("courses_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_lessons_fk" FOREIGN KEY ("lessons_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_schematics_fk" FOREIGN KEY ("schematics_id") REFERENCES "public"."schematics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_videos_fk" FOREIGN KEY ("videos_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_general_education_fk" FOREIGN KEY ("general_education_id") REFERENCES "public"."general_education"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_rels" ADD CONSTRAINT "navigation_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_courses_fk" FOREIGN KEY ("courses_id") REFERENCES "public"."courses"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_lessons_fk" FOREIGN KEY ("lessons_id") REFERENCES "public"."lessons"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_schematics_fk" FOREIGN KEY ("schematics_id") REFERENCES "public"."schematics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_videos_fk" FOREIGN KEY ("videos_id") REFERENCES "public"."videos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_exercises_fk" FOREIGN KEY ("exercises_id") REFERENCES "public"."exercises"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_general_education_fk" FOREIGN KEY ("general_education_id") REFERENCES "public"."general_education"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_guides_fk" FOREIGN KEY ("guides_id") REFERENCES "public"."guides"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_rels" ADD CONSTRAINT "_navigation_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "diagnostic_codes_rels_schematics_id_idx" ON "diagnostic_codes_rels" USING btree ("schematics_id");
  CREATE INDEX "diagnostic_codes_rels_lessons_id_idx" ON "diagnostic_codes_rels" USING btree ("lessons_id");
  CREATE INDEX "_diagnostic_codes_v_rels_schematics_id_idx" ON "_diagnostic_codes_v_rels" USING btree ("schematics_id");
  CREATE INDEX "_diagnostic_codes_v_rels_lessons_id_idx" ON "_diagnostic_codes_v_rels" USING btree ("lessons_id");
  CREATE INDEX "releases_rels_courses_id_idx" ON "releases_rels" USING btree ("courses_id");
  CREATE INDEX "releases_rels_lessons_id_idx" ON "releases_rels" USING btree ("lessons_id");
  CREATE INDEX "releases_rels_schematics_id_idx" ON "releases_rels" USING btree ("schematics_id");
  CREATE INDEX "releases_rels_videos_id_idx" ON "releases_rels" USING btree ("videos_id");
  CREATE INDEX "releases_rels_exercises_id_idx" ON "releases_rels" USING btree ("exercises_id");
  CREATE INDEX "releases_rels_general_education_id_idx" ON "releases_rels" USING btree ("general_education_id");
  CREATE INDEX "releases_rels_glossary_id_idx" ON "releases_rels" USING btree ("glossary_id");
  CREATE INDEX "releases_rels_skills_id_idx" ON "releases_rels" USING btree ("skills_id");
  CREATE INDEX "releases_rels_offers_id_idx" ON "releases_rels" USING btree ("offers_id");
  CREATE INDEX "releases_rels_faq_id_idx" ON "releases_rels" USING btree ("faq_id");
  CREATE INDEX "releases_rels_guides_id_idx" ON "releases_rels" USING btree ("guides_id");
  CREATE INDEX "releases_rels_posts_id_idx" ON "releases_rels" USING btree ("posts_id");
  CREATE INDEX "releases_rels_pages_id_idx" ON "releases_rels" USING btree ("pages_id");
  CREATE INDEX "releases_rels_testimonials_id_idx" ON "releases_rels" USING btree ("testimonials_id");
  CREATE INDEX "schedules_rels_courses_id_idx" ON "schedules_rels" USING btree ("courses_id");
  CREATE INDEX "schedules_rels_lessons_id_idx" ON "schedules_rels" USING btree ("lessons_id");
  CREATE INDEX "schedules_rels_schematics_id_idx" ON "schedules_rels" USING btree ("schematics_id");
  CREATE INDEX "schedules_rels_videos_id_idx" ON "schedules_rels" USING btree ("videos_id");
  CREATE INDEX "schedules_rels_exercises_id_idx" ON "schedules_rels" USING btree ("exercises_id");
  CREATE INDEX "schedules_rels_general_education_id_idx" ON "schedules_rels" USING btree ("general_education_id");
  CREATE INDEX "schedules_rels_glossary_id_idx" ON "schedules_rels" USING btree ("glossary_id");
  CREATE INDEX "schedules_rels_skills_id_idx" ON "schedules_rels" USING btree ("skills_id");
  CREATE INDEX "schedules_rels_offers_id_idx" ON "schedules_rels" USING btree ("offers_id");
  CREATE INDEX "schedules_rels_faq_id_idx" ON "schedules_rels" USING btree ("faq_id");
  CREATE INDEX "schedules_rels_guides_id_idx" ON "schedules_rels" USING btree ("guides_id");
  CREATE INDEX "schedules_rels_posts_id_idx" ON "schedules_rels" USING btree ("posts_id");
  CREATE INDEX "schedules_rels_pages_id_idx" ON "schedules_rels" USING btree ("pages_id");
  CREATE INDEX "schedules_rels_testimonials_id_idx" ON "schedules_rels" USING btree ("testimonials_id");
  CREATE INDEX "payload_locked_documents_rels_schematics_id_idx" ON "payload_locked_documents_rels" USING btree ("schematics_id");
  CREATE INDEX "payload_locked_documents_rels_videos_id_idx" ON "payload_locked_documents_rels" USING btree ("videos_id");
  CREATE INDEX "payload_locked_documents_rels_general_education_id_idx" ON "payload_locked_documents_rels" USING btree ("general_education_id");
  CREATE INDEX "payload_locked_documents_rels_glossary_id_idx" ON "payload_locked_documents_rels" USING btree ("glossary_id");
  CREATE INDEX "payload_locked_documents_rels_courses_id_idx" ON "payload_locked_documents_rels" USING btree ("courses_id");
  CREATE INDEX "payload_locked_documents_rels_lessons_id_idx" ON "payload_locked_documents_rels" USING btree ("lessons_id");
  CREATE INDEX "payload_locked_documents_rels_skills_id_idx" ON "payload_locked_documents_rels" USING btree ("skills_id");
  CREATE INDEX "payload_locked_documents_rels_exercises_id_idx" ON "payload_locked_documents_rels" USING btree ("exercises_id");
  CREATE INDEX "payload_locked_documents_rels_offers_id_idx" ON "payload_locked_documents_rels" USING btree ("offers_id");
  CREATE INDEX "payload_locked_documents_rels_testimonials_id_idx" ON "payload_locked_documents_rels" USING btree ("testimonials_id");
  CREATE INDEX "payload_locked_documents_rels_posts_id_idx" ON "payload_locked_documents_rels" USING btree ("posts_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_guides_id_idx" ON "payload_locked_documents_rels" USING btree ("guides_id");
  CREATE INDEX "payload_locked_documents_rels_faq_id_idx" ON "payload_locked_documents_rels" USING btree ("faq_id");
  CREATE INDEX "payload_locked_documents_rels_assessments_id_idx" ON "payload_locked_documents_rels" USING btree ("assessments_id");
  CREATE INDEX "navigation_rels_courses_id_idx" ON "navigation_rels" USING btree ("courses_id");
  CREATE INDEX "navigation_rels_lessons_id_idx" ON "navigation_rels" USING btree ("lessons_id");
  CREATE INDEX "navigation_rels_schematics_id_idx" ON "navigation_rels" USING btree ("schematics_id");
  CREATE INDEX "navigation_rels_videos_id_idx" ON "navigation_rels" USING btree ("videos_id");
  CREATE INDEX "navigation_rels_exercises_id_idx" ON "navigation_rels" USING btree ("exercises_id");
  CREATE INDEX "navigation_rels_general_education_id_idx" ON "navigation_rels" USING btree ("general_education_id");
  CREATE INDEX "navigation_rels_guides_id_idx" ON "navigation_rels" USING btree ("guides_id");
  CREATE INDEX "navigation_rels_posts_id_idx" ON "navigation_rels" USING btree ("posts_id");
  CREATE INDEX "navigation_rels_pages_id_idx" ON "navigation_rels" USING btree ("pages_id");
  CREATE INDEX "_navigation_v_rels_courses_id_idx" ON "_navigation_v_rels" USING btree ("courses_id");
  CREATE INDEX "_navigation_v_rels_lessons_id_idx" ON "_navigation_v_rels" USING btree ("lessons_id");
  CREATE INDEX "_navigation_v_rels_schematics_id_idx" ON "_navigation_v_rels" USING btree ("schematics_id");
  CREATE INDEX "_navigation_v_rels_videos_id_idx" ON "_navigation_v_rels" USING btree ("videos_id");
  CREATE INDEX "_navigation_v_rels_exercises_id_idx" ON "_navigation_v_rels" USING btree ("exercises_id");
  CREATE INDEX "_navigation_v_rels_general_education_id_idx" ON "_navigation_v_rels" USING btree ("general_education_id");
  CREATE INDEX "_navigation_v_rels_guides_id_idx" ON "_navigation_v_rels" USING btree ("guides_id");
  CREATE INDEX "_navigation_v_rels_posts_id_idx" ON "_navigation_v_rels" USING btree ("posts_id");
  CREATE INDEX "_navigation_v_rels_pages_id_idx" ON "_navigation_v_rels" USING btree ("pages_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "schematics_hotspots" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "schematics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "schematics_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_schematics_v_version_hotspots" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_schematics_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_schematics_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "videos_chapters" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "videos" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "videos_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_videos_v_version_chapters" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_videos_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_videos_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "general_education" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "general_education_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_general_education_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_general_education_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "glossary_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "glossary" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "glossary_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_v_version_translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_glossary_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "courses_objectives" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "courses_modules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "courses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "courses_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_courses_v_version_objectives" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_courses_v_version_modules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_courses_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_courses_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "lessons" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "lessons_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_lessons_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_lessons_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "skills" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_skills_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "exercises" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "exercises_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_exercises_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_exercises_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "offers_lines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "offers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "offers_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_offers_v_version_lines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_offers_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_offers_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "testimonials" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_testimonials_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "posts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_posts_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_pages_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "guides_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_guides_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "faq" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_faq_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "assessments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "assessments_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_assessments_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_assessments_v_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "schematics_hotspots" CASCADE;
  DROP TABLE "schematics" CASCADE;
  DROP TABLE "schematics_rels" CASCADE;
  DROP TABLE "_schematics_v_version_hotspots" CASCADE;
  DROP TABLE "_schematics_v" CASCADE;
  DROP TABLE "_schematics_v_rels" CASCADE;
  DROP TABLE "videos_chapters" CASCADE;
  DROP TABLE "videos" CASCADE;
  DROP TABLE "videos_rels" CASCADE;
  DROP TABLE "_videos_v_version_chapters" CASCADE;
  DROP TABLE "_videos_v" CASCADE;
  DROP TABLE "_videos_v_rels" CASCADE;
  DROP TABLE "general_education" CASCADE;
  DROP TABLE "general_education_rels" CASCADE;
  DROP TABLE "_general_education_v" CASCADE;
  DROP TABLE "_general_education_v_rels" CASCADE;
  DROP TABLE "glossary_translations" CASCADE;
  DROP TABLE "glossary" CASCADE;
  DROP TABLE "glossary_rels" CASCADE;
  DROP TABLE "_glossary_v_version_translations" CASCADE;
  DROP TABLE "_glossary_v" CASCADE;
  DROP TABLE "_glossary_v_rels" CASCADE;
  DROP TABLE "courses_objectives" CASCADE;
  DROP TABLE "courses_modules" CASCADE;
  DROP TABLE "courses" CASCADE;
  DROP TABLE "courses_rels" CASCADE;
  DROP TABLE "_courses_v_version_objectives" CASCADE;
  DROP TABLE "_courses_v_version_modules" CASCADE;
  DROP TABLE "_courses_v" CASCADE;
  DROP TABLE "_courses_v_rels" CASCADE;
  DROP TABLE "lessons" CASCADE;
  DROP TABLE "lessons_rels" CASCADE;
  DROP TABLE "_lessons_v" CASCADE;
  DROP TABLE "_lessons_v_rels" CASCADE;
  DROP TABLE "skills" CASCADE;
  DROP TABLE "_skills_v" CASCADE;
  DROP TABLE "exercises" CASCADE;
  DROP TABLE "exercises_rels" CASCADE;
  DROP TABLE "_exercises_v" CASCADE;
  DROP TABLE "_exercises_v_rels" CASCADE;
  DROP TABLE "offers_lines" CASCADE;
  DROP TABLE "offers" CASCADE;
  DROP TABLE "offers_rels" CASCADE;
  DROP TABLE "_offers_v_version_lines" CASCADE;
  DROP TABLE "_offers_v" CASCADE;
  DROP TABLE "_offers_v_rels" CASCADE;
  DROP TABLE "testimonials" CASCADE;
  DROP TABLE "_testimonials_v" CASCADE;
  DROP TABLE "posts" CASCADE;
  DROP TABLE "_posts_v" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "guides" CASCADE;
  DROP TABLE "guides_rels" CASCADE;
  DROP TABLE "_guides_v" CASCADE;
  DROP TABLE "_guides_v_rels" CASCADE;
  DROP TABLE "faq" CASCADE;
  DROP TABLE "_faq_v" CASCADE;
  DROP TABLE "assessments" CASCADE;
  DROP TABLE "assessments_rels" CASCADE;
  DROP TABLE "_assessments_v" CASCADE;
  DROP TABLE "_assessments_v_rels" CASCADE;
  ALTER TABLE "diagnostic_codes_rels" DROP CONSTRAINT "diagnostic_codes_rels_schematics_fk";
  
  ALTER TABLE "diagnostic_codes_rels" DROP CONSTRAINT "diagnostic_codes_rels_lessons_fk";
  
  ALTER TABLE "_diagnostic_codes_v_rels" DROP CONSTRAINT "_diagnostic_codes_v_rels_schematics_fk";
  
  ALTER TABLE "_diagnostic_codes_v_rels" DROP CONSTRAINT "_diagnostic_codes_v_rels_lessons_fk";
  
  ALTER TABLE "releases_rels" DROP CONSTRAINT "releases_rels_courses_fk";
  
  ALTER TABLE "releases_rels" DROP CONSTRAINT "releases_rels_lessons_fk";
  
  ALTER TABLE "releases_rels" DROP CONSTRAINT "releases_rels_schematics_fk";
  
  ALTER TABLE "releases_rels" DROP CONSTRAINT "releases_rels_videos_fk";
  
  ALTER TABLE "releases_rels" DROP CONSTRAINT "releases_rels_exercises_fk";
  
  ALTER TABLE "releases_rels" DROP CONSTRAINT "releases_rels_general_education_fk";
  
  ALTER TABLE "releases_rels" DROP CONSTRAINT "releases_rels_glossary_fk";
  
  ALTER TABLE "releases_rels" DROP CONSTRAINT "releases_rels_skills_fk";
  
  ALTER TABLE "releases_rels" DROP CONSTRAINT "releases_rels_offers_fk";
  
  ALTER TABLE "releases_rels" DROP CONSTRAINT "releases_rels_faq_fk";
  
  ALTER TABLE "releases_rels" DROP CONSTRAINT "releases_rels_guides_fk";
  
  ALTER TABLE "releases_rels" DROP CONSTRAINT "releases_rels_posts_fk";
  
  ALTER TABLE "releases_rels" DROP CONSTRAINT "releases_rels_pages_fk";
  
  ALTER TABLE "releases_rels" DROP CONSTRAINT "releases_rels_testimonials_fk";
  
  ALTER TABLE "schedules_rels" DROP CONSTRAINT "schedules_rels_courses_fk";
  
  ALTER TABLE "schedules_rels" DROP CONSTRAINT "schedules_rels_lessons_fk";
  
  ALTER TABLE "schedules_rels" DROP CONSTRAINT "schedules_rels_schematics_fk";
  
  ALTER TABLE "schedules_rels" DROP CONSTRAINT "schedules_rels_videos_fk";
  
  ALTER TABLE "schedules_rels" DROP CONSTRAINT "schedules_rels_exercises_fk";
  
  ALTER TABLE "schedules_rels" DROP CONSTRAINT "schedules_rels_general_education_fk";
  
  ALTER TABLE "schedules_rels" DROP CONSTRAINT "schedules_rels_glossary_fk";
  
  ALTER TABLE "schedules_rels" DROP CONSTRAINT "schedules_rels_skills_fk";
  
  ALTER TABLE "schedules_rels" DROP CONSTRAINT "schedules_rels_offers_fk";
  
  ALTER TABLE "schedules_rels" DROP CONSTRAINT "schedules_rels_faq_fk";
  
  ALTER TABLE "schedules_rels" DROP CONSTRAINT "schedules_rels_guides_fk";
  
  ALTER TABLE "schedules_rels" DROP CONSTRAINT "schedules_rels_posts_fk";
  
  ALTER TABLE "schedules_rels" DROP CONSTRAINT "schedules_rels_pages_fk";
  
  ALTER TABLE "schedules_rels" DROP CONSTRAINT "schedules_rels_testimonials_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_schematics_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_videos_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_general_education_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_glossary_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_courses_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_lessons_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_skills_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_exercises_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_offers_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_testimonials_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_posts_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_pages_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_guides_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_faq_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_assessments_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_courses_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_lessons_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_schematics_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_videos_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_exercises_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_general_education_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_guides_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_posts_fk";
  
  ALTER TABLE "navigation_rels" DROP CONSTRAINT "navigation_rels_pages_fk";
  
  ALTER TABLE "_navigation_v_rels" DROP CONSTRAINT "_navigation_v_rels_courses_fk";
  
  ALTER TABLE "_navigation_v_rels" DROP CONSTRAINT "_navigation_v_rels_lessons_fk";
  
  ALTER TABLE "_navigation_v_rels" DROP CONSTRAINT "_navigation_v_rels_schematics_fk";
  
  ALTER TABLE "_navigation_v_rels" DROP CONSTRAINT "_navigation_v_rels_videos_fk";
  
  ALTER TABLE "_navigation_v_rels" DROP CONSTRAINT "_navigation_v_rels_exercises_fk";
  
  ALTER TABLE "_navigation_v_rels" DROP CONSTRAINT "_navigation_v_rels_general_education_fk";
  
  ALTER TABLE "_navigation_v_rels" DROP CONSTRAINT "_navigation_v_rels_guides_fk";
  
  ALTER TABLE "_navigation_v_rels" DROP CONSTRAINT "_navigation_v_rels_posts_fk";
  
  ALTER TABLE "_navigation_v_rels" DROP CONSTRAINT "_navigation_v_rels_pages_fk";
  
  DROP INDEX "diagnostic_codes_rels_schematics_id_idx";
  DROP INDEX "diagnostic_codes_rels_lessons_id_idx";
  DROP INDEX "_diagnostic_codes_v_rels_schematics_id_idx";
  DROP INDEX "_diagnostic_codes_v_rels_lessons_id_idx";
  DROP INDEX "releases_rels_courses_id_idx";
  DROP INDEX "releases_rels_lessons_id_idx";
  DROP INDEX "releases_rels_schematics_id_idx";
  DROP INDEX "releases_rels_videos_id_idx";
  DROP INDEX "releases_rels_exercises_id_idx";
  DROP INDEX "releases_rels_general_education_id_idx";
  DROP INDEX "releases_rels_glossary_id_idx";
  DROP INDEX "releases_rels_skills_id_idx";
  DROP INDEX "releases_rels_offers_id_idx";
  DROP INDEX "releases_rels_faq_id_idx";
  DROP INDEX "releases_rels_guides_id_idx";
  DROP INDEX "releases_rels_posts_id_idx";
  DROP INDEX "releases_rels_pages_id_idx";
  DROP INDEX "releases_rels_testimonials_id_idx";
  DROP INDEX "schedules_rels_courses_id_idx";
  DROP INDEX "schedules_rels_lessons_id_idx";
  DROP INDEX "schedules_rels_schematics_id_idx";
  DROP INDEX "schedules_rels_videos_id_idx";
  DROP INDEX "schedules_rels_exercises_id_idx";
  DROP INDEX "schedules_rels_general_education_id_idx";
  DROP INDEX "schedules_rels_glossary_id_idx";
  DROP INDEX "schedules_rels_skills_id_idx";
  DROP INDEX "schedules_rels_offers_id_idx";
  DROP INDEX "schedules_rels_faq_id_idx";
  DROP INDEX "schedules_rels_guides_id_idx";
  DROP INDEX "schedules_rels_posts_id_idx";
  DROP INDEX "schedules_rels_pages_id_idx";
  DROP INDEX "schedules_rels_testimonials_id_idx";
  DROP INDEX "payload_locked_documents_rels_schematics_id_idx";
  DROP INDEX "payload_locked_documents_rels_videos_id_idx";
  DROP INDEX "payload_locked_documents_rels_general_education_id_idx";
  DROP INDEX "payload_locked_documents_rels_glossary_id_idx";
  DROP INDEX "payload_locked_documents_rels_courses_id_idx";
  DROP INDEX "payload_locked_documents_rels_lessons_id_idx";
  DROP INDEX "payload_locked_documents_rels_skills_id_idx";
  DROP INDEX "payload_locked_documents_rels_exercises_id_idx";
  DROP INDEX "payload_locked_documents_rels_offers_id_idx";
  DROP INDEX "payload_locked_documents_rels_testimonials_id_idx";
  DROP INDEX "payload_locked_documents_rels_posts_id_idx";
  DROP INDEX "payload_locked_documents_rels_pages_id_idx";
  DROP INDEX "payload_locked_documents_rels_guides_id_idx";
  DROP INDEX "payload_locked_documents_rels_faq_id_idx";
  DROP INDEX "payload_locked_documents_rels_assessments_id_idx";
  DROP INDEX "navigation_rels_courses_id_idx";
  DROP INDEX "navigation_rels_lessons_id_idx";
  DROP INDEX "navigation_rels_schematics_id_idx";
  DROP INDEX "navigation_rels_videos_id_idx";
  DROP INDEX "navigation_rels_exercises_id_idx";
  DROP INDEX "navigation_rels_general_education_id_idx";
  DROP INDEX "navigation_rels_guides_id_idx";
  DROP INDEX "navigation_rels_posts_id_idx";
  DROP INDEX "navigation_rels_pages_id_idx";
  DROP INDEX "_navigation_v_rels_courses_id_idx";
  DROP INDEX "_navigation_v_rels_lessons_id_idx";
  DROP INDEX "_navigation_v_rels_schematics_id_idx";
  DROP INDEX "_navigation_v_rels_videos_id_idx";
  DROP INDEX "_navigation_v_rels_exercises_id_idx";
  DROP INDEX "_navigation_v_rels_general_education_id_idx";
  DROP INDEX "_navigation_v_rels_guides_id_idx";
  DROP INDEX "_navigation_v_rels_posts_id_idx";
  DROP INDEX "_navigation_v_rels_pages_id_idx";
  ALTER TABLE "articles" DROP COLUMN "verified_by";
  ALTER TABLE "_articles_v" DROP COLUMN "version_verified_by";
  ALTER TABLE "diagnostic_codes_tests" DROP COLUMN "minimum";
  ALTER TABLE "diagnostic_codes_tests" DROP COLUMN "maximum";
  ALTER TABLE "diagnostic_codes_tests" DROP COLUMN "unit";
  ALTER TABLE "diagnostic_codes" DROP COLUMN "repair";
  ALTER TABLE "diagnostic_codes" DROP COLUMN "verified_by";
  ALTER TABLE "diagnostic_codes_rels" DROP COLUMN "schematics_id";
  ALTER TABLE "diagnostic_codes_rels" DROP COLUMN "lessons_id";
  ALTER TABLE "_diagnostic_codes_v_version_tests" DROP COLUMN "minimum";
  ALTER TABLE "_diagnostic_codes_v_version_tests" DROP COLUMN "maximum";
  ALTER TABLE "_diagnostic_codes_v_version_tests" DROP COLUMN "unit";
  ALTER TABLE "_diagnostic_codes_v" DROP COLUMN "version_repair";
  ALTER TABLE "_diagnostic_codes_v" DROP COLUMN "version_verified_by";
  ALTER TABLE "_diagnostic_codes_v_rels" DROP COLUMN "schematics_id";
  ALTER TABLE "_diagnostic_codes_v_rels" DROP COLUMN "lessons_id";
  ALTER TABLE "media" DROP COLUMN "duration";
  ALTER TABLE "releases_rels" DROP COLUMN "courses_id";
  ALTER TABLE "releases_rels" DROP COLUMN "lessons_id";
  ALTER TABLE "releases_rels" DROP COLUMN "schematics_id";
  ALTER TABLE "releases_rels" DROP COLUMN "videos_id";
  ALTER TABLE "releases_rels" DROP COLUMN "exercises_id";
  ALTER TABLE "releases_rels" DROP COLUMN "general_education_id";
  ALTER TABLE "releases_rels" DROP COLUMN "glossary_id";
  ALTER TABLE "releases_rels" DROP COLUMN "skills_id";
  ALTER TABLE "releases_rels" DROP COLUMN "offers_id";
  ALTER TABLE "releases_rels" DROP COLUMN "faq_id";
  ALTER TABLE "releases_rels" DROP COLUMN "guides_id";
  ALTER TABLE "releases_rels" DROP COLUMN "posts_id";
  ALTER TABLE "releases_rels" DROP COLUMN "pages_id";
  ALTER TABLE "releases_rels" DROP COLUMN "testimonials_id";
  ALTER TABLE "schedules_rels" DROP COLUMN "courses_id";
  ALTER TABLE "schedules_rels" DROP COLUMN "lessons_id";
  ALTER TABLE "schedules_rels" DROP COLUMN "schematics_id";
  ALTER TABLE "schedules_rels" DROP COLUMN "videos_id";
  ALTER TABLE "schedules_rels" DROP COLUMN "exercises_id";
  ALTER TABLE "schedules_rels" DROP COLUMN "general_education_id";
  ALTER TABLE "schedules_rels" DROP COLUMN "glossary_id";
  ALTER TABLE "schedules_rels" DROP COLUMN "skills_id";
  ALTER TABLE "schedules_rels" DROP COLUMN "offers_id";
  ALTER TABLE "schedules_rels" DROP COLUMN "faq_id";
  ALTER TABLE "schedules_rels" DROP COLUMN "guides_id";
  ALTER TABLE "schedules_rels" DROP COLUMN "posts_id";
  ALTER TABLE "schedules_rels" DROP COLUMN "pages_id";
  ALTER TABLE "schedules_rels" DROP COLUMN "testimonials_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "schematics_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "videos_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "general_education_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "glossary_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "courses_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "lessons_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "skills_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "exercises_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "offers_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "testimonials_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "posts_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "pages_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "guides_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "faq_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "assessments_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "courses_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "lessons_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "schematics_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "videos_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "exercises_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "general_education_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "guides_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "posts_id";
  ALTER TABLE "navigation_rels" DROP COLUMN "pages_id";
  ALTER TABLE "_navigation_v_rels" DROP COLUMN "courses_id";
  ALTER TABLE "_navigation_v_rels" DROP COLUMN "lessons_id";
  ALTER TABLE "_navigation_v_rels" DROP COLUMN "schematics_id";
  ALTER TABLE "_navigation_v_rels" DROP COLUMN "videos_id";
  ALTER TABLE "_navigation_v_rels" DROP COLUMN "exercises_id";
  ALTER TABLE "_navigation_v_rels" DROP COLUMN "general_education_id";
  ALTER TABLE "_navigation_v_rels" DROP COLUMN "guides_id";
  ALTER TABLE "_navigation_v_rels" DROP COLUMN "posts_id";
  ALTER TABLE "_navigation_v_rels" DROP COLUMN "pages_id";
  DROP TYPE "public"."enum_schematics_hotspots_target_leads_to";
  DROP TYPE "public"."enum_schematics_kind";
  DROP TYPE "public"."enum_schematics_status";
  DROP TYPE "public"."enum__schematics_v_version_hotspots_target_leads_to";
  DROP TYPE "public"."enum__schematics_v_version_kind";
  DROP TYPE "public"."enum__schematics_v_version_status";
  DROP TYPE "public"."enum_videos_origin";
  DROP TYPE "public"."enum_videos_status";
  DROP TYPE "public"."enum__videos_v_version_origin";
  DROP TYPE "public"."enum__videos_v_version_status";
  DROP TYPE "public"."enum_general_education_subject";
  DROP TYPE "public"."enum_general_education_level";
  DROP TYPE "public"."enum_general_education_status";
  DROP TYPE "public"."enum__general_education_v_version_subject";
  DROP TYPE "public"."enum__general_education_v_version_level";
  DROP TYPE "public"."enum__general_education_v_version_status";
  DROP TYPE "public"."enum_glossary_translations_language";
  DROP TYPE "public"."enum_glossary_status";
  DROP TYPE "public"."enum__glossary_v_version_translations_language";
  DROP TYPE "public"."enum__glossary_v_version_status";
  DROP TYPE "public"."enum_courses_level";
  DROP TYPE "public"."enum_courses_status";
  DROP TYPE "public"."enum__courses_v_version_level";
  DROP TYPE "public"."enum__courses_v_version_status";
  DROP TYPE "public"."enum_lessons_access";
  DROP TYPE "public"."enum_lessons_status";
  DROP TYPE "public"."enum__lessons_v_version_access";
  DROP TYPE "public"."enum__lessons_v_version_status";
  DROP TYPE "public"."enum_skills_level";
  DROP TYPE "public"."enum_skills_status";
  DROP TYPE "public"."enum__skills_v_version_level";
  DROP TYPE "public"."enum__skills_v_version_status";
  DROP TYPE "public"."enum_exercises_mode";
  DROP TYPE "public"."enum_exercises_status";
  DROP TYPE "public"."enum__exercises_v_version_mode";
  DROP TYPE "public"."enum__exercises_v_version_status";
  DROP TYPE "public"."enum_offers_lines_vat";
  DROP TYPE "public"."enum_offers_audience";
  DROP TYPE "public"."enum_offers_kind";
  DROP TYPE "public"."enum_offers_billing";
  DROP TYPE "public"."enum_offers_status";
  DROP TYPE "public"."enum__offers_v_version_lines_vat";
  DROP TYPE "public"."enum__offers_v_version_audience";
  DROP TYPE "public"."enum__offers_v_version_kind";
  DROP TYPE "public"."enum__offers_v_version_billing";
  DROP TYPE "public"."enum__offers_v_version_status";
  DROP TYPE "public"."enum_testimonials_status";
  DROP TYPE "public"."enum__testimonials_v_version_status";
  DROP TYPE "public"."enum_posts_status";
  DROP TYPE "public"."enum__posts_v_version_status";
  DROP TYPE "public"."enum_pages_kind";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_kind";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum_guides_status";
  DROP TYPE "public"."enum__guides_v_version_status";
  DROP TYPE "public"."enum_faq_theme";
  DROP TYPE "public"."enum_faq_status";
  DROP TYPE "public"."enum__faq_v_version_theme";
  DROP TYPE "public"."enum__faq_v_version_status";
  DROP TYPE "public"."enum_assessments_status";
  DROP TYPE "public"."enum__assessments_v_version_status";`)
}
