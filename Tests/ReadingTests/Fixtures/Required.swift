/// What `#require` is for values that can't be copied.
func required<Value: ~Copyable>(_ value: consuming Value?) throws -> Value {
  guard let value else { throw Missing() }
  return value
}

private struct Missing: Error {}
