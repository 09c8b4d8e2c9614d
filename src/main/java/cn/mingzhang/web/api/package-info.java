/**
 * The published facts for programs (开放接口): read only, JSON, described by an OpenAPI document that is made of the same listings as
 * the answers.
 */
package cn.mingzhang.web.api;
