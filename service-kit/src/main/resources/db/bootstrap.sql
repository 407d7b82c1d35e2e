-- Makes room for one service in a database: a schema, the role that owns and migrates it, the role that reads and
-- writes in it. Run as superuser, connected to that database; may be run again. Placeholders: schema, ownerPassword,
-- applicationPassword.

DO $roles$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${schema}_owner') THEN
        CREATE ROLE ${schema}_owner;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${schema}_app') THEN
        CREATE ROLE ${schema}_app;
    END IF;
    -- PUBLIC holds CONNECT and TEMPORARY on a new database, and USAGE on its schema public
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO ${schema}_owner, ${schema}_app', current_database());
END
$roles$;

ALTER ROLE ${schema}_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '${ownerPassword}';
ALTER ROLE ${schema}_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD '${applicationPassword}';
ALTER ROLE ${schema}_owner SET search_path = ${schema};
ALTER ROLE ${schema}_app SET search_path = ${schema};

REVOKE ALL ON SCHEMA public FROM PUBLIC;
-- for exclusion constraints over an id and a period; its operator classes are found without a search path
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public;

CREATE SCHEMA IF NOT EXISTS ${schema} AUTHORIZATION ${schema}_owner;
GRANT USAGE ON SCHEMA ${schema} TO ${schema}_app;
