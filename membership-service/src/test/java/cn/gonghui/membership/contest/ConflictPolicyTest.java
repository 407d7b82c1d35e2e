package cn.gonghui.membership.contest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConflictPolicyTest {

    private final ConflictPolicy policy = new ConflictPolicy("/city/district/");

    @Test
    void own_organisation_and_those_above_and_below_are_in_conflict() {
        assertTrue(policy.conflicts("/city/district/union/", "/city/district/union/"));
        assertTrue(policy.conflicts("/city/district/group/union/", "/city/district/group/"));
        assertTrue(policy.conflicts("/city/district/group/", "/city/district/group/union/"));
        assertFalse(policy.conflicts("/city/district/other/", "/city/district/union/"));
        assertFalse(policy.conflicts(null, "/city/district/union/"));
    }

    @Test
    void who_stands_above_all_that_enter_judges_all_but_his_own_entry() {
        assertFalse(policy.conflicts("/city/district/", "/city/district/union/"));
        assertFalse(policy.conflicts("/city/", "/city/district/union/"));
        assertTrue(policy.conflicts("/city/district/", "/city/district/"));
    }
}
