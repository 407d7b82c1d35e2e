package cn.gonghui.membership;

import cn.gonghui.kit.test.Unguarded;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The service's statements, without their guards while a control runs; those that a test asks about are counted. */
@PersistenceUnitExtension
public class MembershipStatements extends Unguarded {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static volatile Pattern counted;

    /** How many statements that contain the words {@code run} makes the service execute. */
    public static int count(String words, Runnable run) {
        COUNT.set(0);
        counted = Pattern.compile(words);
        try {
            run.run();
            return COUNT.get();
        } finally {
            counted = null;
        }
    }

    @Override
    public String inspect(String sql) {
        if (counted instanceof Pattern asked && asked.matcher(sql).find()) {
            COUNT.incrementAndGet();
        }
        return super.inspect(sql);
    }
}
