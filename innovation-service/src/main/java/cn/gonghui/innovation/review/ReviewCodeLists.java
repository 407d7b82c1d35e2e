package cn.gonghui.innovation.review;

import cn.gonghui.kit.web.CodeLists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The enums of reviews that callers meet. */
@ApplicationScoped
class ReviewCodeLists implements CodeLists {

    @Override
    public List<Class<? extends Enum<?>>> enums() {
        return List.of(ReviewStatus.class, ReviewAction.class);
    }
}
