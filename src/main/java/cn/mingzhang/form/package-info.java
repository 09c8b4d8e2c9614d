/** Recognises a province's form and reads it into facts (公开格式). */
package cn.mingzhang.form;
