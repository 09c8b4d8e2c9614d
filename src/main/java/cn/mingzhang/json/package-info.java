/** A disclosure as JSON, both ways. */
package cn.mingzhang.json;
