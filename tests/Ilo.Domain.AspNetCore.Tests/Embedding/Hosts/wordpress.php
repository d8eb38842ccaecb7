<?php
const MINUTE_IN_SECONDS = 60;
function add_shortcode($name, $make) { $GLOBALS['codes'][$name] = $make; }
function shortcode_atts($all, $given) { return array_merge($all, array_intersect_key($given, $all)); }
function sanitize_key($key) { return preg_replace('/[^a-z0-9_\-]/', '', strtolower($key)); }
function get_transient($name) { return false; } function set_transient($name, $value, $time) {} function update_option($name, $value, $isAutoloaded) {}
function get_option($name, $otherwise) { return $otherwise; } function wp_kses_post($html) { return $html; }
function wp_remote_get($address, $options) { return [@file_get_contents($address), explode(' ', $http_response_header[0] ?? '- 0')[1]]; }
function wp_remote_retrieve_response_code($answer) { return (int) $answer[1]; } function wp_remote_retrieve_body($answer) { return $answer[0]; }
