#!/bin/bash
# Runs once, when the database is made: a schema and two roles for each service, and a database for the issuer.
set -euo pipefail

service() { # schema, owner's password, application's password
  sed -e "s/\${schema}/$1/g" -e "s/\${ownerPassword}/$2/g" -e "s/\${applicationPassword}/$3/g" /bootstrap.sql |
    psql --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB"
}

service membership "$MEMBERSHIP_OWNER_PASSWORD" "$MEMBERSHIP_DB_PASSWORD"
service training "$TRAINING_OWNER_PASSWORD" "$TRAINING_DB_PASSWORD"
service innovation "$INNOVATION_OWNER_PASSWORD" "$INNOVATION_DB_PASSWORD"

psql --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<SQL
CREATE ROLE keycloak LOGIN PASSWORD '$KEYCLOAK_DB_PASSWORD';
CREATE DATABASE keycloak OWNER keycloak;
SQL
