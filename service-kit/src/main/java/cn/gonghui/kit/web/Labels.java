package cn.gonghui.kit.web;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the constants of an enum are called, from {@code messages/labels*.properties} of the service, keyed
 * {@code EnumName.CONSTANT}; a constant without a label is called by its own name.
 */
public final class Labels {

    private static final String BUNDLE = "messages.labels";

    private Labels() {}

    /** @param language Chinese, or English */
    public static String of(Class<?> type, String constant, Locale language) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var labels = ResourceBundle.getBundle(
                BUNDLE,
                language.equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.ROOT,
                Thread.currentThread().getContextClassLoader(),
                noFallback);
        var key = type.getSimpleName() + "." + constant;
        return labels.containsKey(key) ? labels.getString(key) : constant;
    }
}
