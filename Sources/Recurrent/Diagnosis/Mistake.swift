/// A known mistake in a derivation: the lines that are wrong with it, as they are written by who makes it.
package struct Mistake: Sendable {
    /// What it is called in tests, lessons and progress: `no-cell-path`.
    package let id: String
    /// What is wrong, in a few words of the engine's names.
    package let title: String
    /// The item of errata.md that has it: `000-5`.
    package let errata: String?
    /// The ways to make it. What is found of a mistake is one of them.
    package let variants: [[Formula]]

    init(_ id: String, _ title: String, errata: String? = nil, _ variants: [[Formula]]) {
        self.id = id
        self.title = title
        self.errata = errata
        self.variants = variants
    }
}
