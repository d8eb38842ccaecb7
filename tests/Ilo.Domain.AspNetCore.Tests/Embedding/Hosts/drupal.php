<?php
namespace Drupal\Core\Block { abstract class BlockBase {} }
namespace Drupal\Core\Block\Attribute { #[\Attribute] class Block { public function __construct(public string $id, public object $admin_label) {} } }
namespace Drupal\Core\StringTranslation { class TranslatableMarkup { public function __construct(public string $text) {} } }
namespace { class Drupal { public static function httpClient() { return new self; } private string $body = '';
  public function get($address, $options) { $this->body = @file_get_contents($address) ?: throw new \Exception('no answer'); return $this; }
  public function getBody() { return $this->body; } } }
