/**
 * The facts an agency has disclosed (公开事实): one model, filled by the form readers and kept by the store. Entities have
 * an identity; records are values.
 */
package cn.mingzhang.disclosure;
