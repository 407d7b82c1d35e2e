-- Organisations of a district in the order of the tree: a page of them must not read past those of other districts.
create index organization_by_district on organization (substring(division_code, 1, 6), path, id);
