import Testing

/// Everything that starts processes or depends on time, one test after the other.
///
/// Run it by itself: `swift test --no-parallel --filter LaunchTests`.
@Suite(.serialized, .timeLimit(.minutes(2))) struct RealProcesses {}
