-- Of a moved subtree only the top is told; the paths below it are made from the parents.
CREATE INDEX organization_by_parent ON organization (parent_id);
