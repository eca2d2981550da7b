// swift-tools-version: 6.2
import PackageDescription

// The numeric and language targets are optimised in debug builds too: `swift run` is the way in, and an unoptimised
// interpreter is twenty to fifty times slower. `-wmo` alone fails for a module of several files, hence `-num-threads 1`.
// Overlapping access stays an error of the compiler's; its checks at run time took a sixth of the interpreter's time.
let optimised: [SwiftSetting] = [
    .unsafeFlags(["-O", "-wmo", "-num-threads", "1"], .when(configuration: .debug)),
    .unsafeFlags(["-enforce-exclusivity=unchecked"]),
]
// Cells run on one thread at a time, so their values are counted without atomic instructions, which took a third of the
// interpreter's time. Tests that run cells take turns: `OneAtATime` in Tests/Support.
let oneThread: [SwiftSetting] = [.unsafeFlags(["-Xfrontend", "-assume-single-threaded"])]
let optimisedC: [CSetting] = [.unsafeFlags(["-O3"], .when(configuration: .debug))]

let package = Package(
    name: "lstm-repl",
    platforms: [.macOS(.v26)],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
    ],
    targets: [
        // Arrows point down only: every target names exactly the ones below it that it uses.
        .executableTarget(
            name: "lstm-repl",
            dependencies: [
                "REPL", "Notebook", "Rendering", "Lessons", "Language",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        // Our side and Python's in one run: docs/performance.md. Not a test, and not installed.
        .executableTarget(name: "lstm-bench", dependencies: ["Notebook", "Language", "Syntax", "Recurrent", "NDArrays"]),
        .target(
            name: "REPL",
            dependencies: ["Notebook", "Rendering", "Lessons", "Language", "Syntax", "NDArrays", "CLibEdit", "CTerminal"]),
        .target(
            name: "Notebook",
            dependencies: ["Rendering", "Lessons", "Language", "Syntax", "NDArrays"]),
        .target(
            name: "Rendering", dependencies: ["Lessons", "Language", "Syntax", "Recurrent", "NDArrays"], swiftSettings: optimised),
        .target(name: "Lessons", dependencies: [.product(name: "Yams", package: "Yams")], swiftSettings: optimised),
        .target(
            name: "Language",
            dependencies: ["Syntax", "Notations", "Recurrent", "NDArrays", .product(name: "BigInt", package: "BigInt")],
            swiftSettings: optimised + oneThread),
        .target(name: "Syntax", dependencies: [.product(name: "BigInt", package: "BigInt")], swiftSettings: optimised),
        .target(name: "Notations", dependencies: ["Recurrent", "NDArrays"], swiftSettings: optimised),
        .target(name: "Recurrent", dependencies: ["NDArrays"], swiftSettings: optimised),
        .target(name: "NDArrays", dependencies: ["CKernels"], swiftSettings: optimised + oneThread),
        .target(name: "CKernels", cSettings: optimisedC),
        .target(name: "CTerminal"),
        .systemLibrary(
            name: "CLibEdit", pkgConfig: "libedit",
            providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),

        .testTarget(name: "NDArraysTests", dependencies: ["NDArrays", "CKernels", "OneAtATime"], exclude: ["record.py"]),
        .testTarget(name: "RecurrentTests", dependencies: ["Recurrent", "Notations", "NDArrays", "OneAtATime"], exclude: ["record.py"]),
        .testTarget(name: "SyntaxTests", dependencies: ["Syntax"], exclude: ["record.py", "wrong-programs.json"]),
        .testTarget(
            name: "LanguageTests", dependencies: ["Language", "Syntax", "NDArrays", "OneAtATime"], exclude: ["Scripts", "language-items.txt", "record.py"]),
        .testTarget(name: "LessonsTests", dependencies: ["Lessons"]),
        .testTarget(
            name: "RenderingTests", dependencies: ["Rendering", "Lessons", "Language", "Syntax", "NDArrays", "OneAtATime"], exclude: ["Golden"]),
        .testTarget(name: "NotebookTests", dependencies: ["Notebook", "Rendering", "Lessons", "Language", "NDArrays", "OneAtATime"]),
        .testTarget(name: "REPLTests", dependencies: ["REPL", "PseudoTerminals"]),
        // The built program, in a terminal and without one.
        .testTarget(name: "CommandTests", dependencies: ["lstm-repl", "Lessons", "PseudoTerminals"]),
        .target(name: "PseudoTerminals", path: "Tests/Support/PseudoTerminals"),
        .target(name: "OneAtATime", path: "Tests/Support/OneAtATime"),
    ]
)
