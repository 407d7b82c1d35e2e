/**
 * Classes that break rules of the house, to see that each rule notices; and, in {@code good}, some that break none.
 * The test compiles them by itself: on the class path, their entities and resources would join the application.
 */
package cn.gonghui.kit.test.violators;
