package cn.gonghui.membership.contest;

/**
 * Nobody judges his own organisation, nor one above or below it. The organiser and the federations above it stand above
 * all who enter; their people may judge whatever is not their own entry.
 *
 * @param organizerPath where the organiser stands
 */
record ConflictPolicy(String organizerPath) {

    /** @param judgePath where the judge belongs; null for nowhere */
    boolean conflicts(String judgePath, String entryPath) {
        if (judgePath == null) {
            return false;
        }
        boolean aboveAll = organizerPath.startsWith(judgePath) && !judgePath.equals(entryPath);
        return !aboveAll && (judgePath.startsWith(entryPath) || entryPath.startsWith(judgePath));
    }
}
