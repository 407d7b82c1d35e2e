/** Amounts of money 金额. */
package cn.gonghui.innovation.money;
