/// What intake bears ([limits]).
package struct LimitSettings: Hashable, Sendable {
  /// Bytes; larger files are refused with a reason.
  package var fileBytes = 200 << 20
  /// Bytes of free space below which intake stops, and goes on by itself above.
  package var freeSpaceBytes = 512 << 20
  /// Seconds after its claim in which a file that grows opens its case again.
  package var lateAppendSeconds = 10 * 60
  /// Seconds after which a file that is still not taken is complained about.
  package var unclaimedWarnSeconds = 15 * 60
  /// Files that are registered in one transaction.
  package var batch = 64
}
