/** The forms of Shanxi (山西), and the sentences they share. */
package cn.mingzhang.form.shanxi;
