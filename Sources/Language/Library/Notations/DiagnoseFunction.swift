import NDArrays
import Notations
import Recurrent

/// `engine.diagnose(gradients, upstream, cache)`: what a notation's backward returned, what it was handed, and its forward cache.
struct DiagnoseFunction {
    private static let name = "diagnose"
    private let read: NotationReader
    private let interpreter: Interpreter

    init(_ interpreter: Interpreter) {
        self.interpreter = interpreter
        read = NotationReader(Self.name, interpreter)
    }

    static func add(to module: ModuleObject) {
        module.add(name, "gradients, upstream, cache") { arguments, interpreter in
            let function = DiagnoseFunction(interpreter)
            let pass = try notation { try function.forwardPass(arguments[2]) }
            let upstream = try function.upstream(arguments[1], pass)
            let gradients = try function.gradients(arguments[0], pass)
            return .object(DiagnosisObject(try notation { try pass.diagnose(gradients, upstream: upstream) }))
        }
    }

    // MARK: The forward pass

    /// Of the notation's own cache, of the tuples that a course's code makes, of several steps' in a list, or of an object.
    func forwardPass(_ value: Value) throws -> ForwardPass {
        if let cache = value.object(as: NotationCache.self) { return try forwardPass([cache]) }
        if let instance = value.object(as: InstanceObject.self), let caches = caches(of: instance) { return try forwardPass(caches) }
        let elements = elements(value)
        switch value {
        case .tuple where elements.count == 2 && elements[0].isList:
            let (steps, _) = try read.caches(value)
            return try sheetPass(steps)
        case .tuple where elements.count == 4 || elements.count == 10:
            return try sheetPass([value], isStep: true)
        case .list, .tuple:
            let own = elements.compactMap { $0.object(as: NotationCache.self) }
            if !own.isEmpty, own.count == elements.count { return try forwardPass(own) }
            if elements.count == CS231n.stepCache.count, case .array? = elements.first { return try .cs231n(steps: [step(elements)], isStep: true) }
            if let first = elements.first, self.elements(first).count == CS231n.stepCache.count {
                return try .cs231n(steps: elements.map { try step(self.elements($0)) }, isStep: false)
            }
            if case .tuple? = elements.first { return try sheetPass(elements) }
        default: break
        }
        throw DiagnosisWords.notACache(value)
    }

    private func elements(_ value: Value) -> [Value] {
        switch value {
        case .list(let list): list.elements
        case .tuple(let tuple): tuple.elements
        default: []
        }
    }

    /// The sheet's caches; how many values each has says which cell made them.
    private func sheetPass(_ steps: [Value], isStep: Bool = false) throws -> ForwardPass {
        if let first = steps.first, elements(first).count == 4 { return try .coursera(steps.map(read.rnnCache), isStep: isStep) }
        return try .coursera(steps.map(read.lstmCache), isStep: isStep)
    }

    private func step(_ values: [Value]) throws -> [NDArray] {
        guard values.count == CS231n.stepCache.count else {
            throw NotationMessages.wrongCacheLength(Self.name, "[" + CS231n.stepCache.joined(separator: ", ") + "]", values.count)
        }
        return try zip(CS231n.stepCache, values).map { try read.array($1, "cache: " + $0) }
    }

    private func forwardPass(_ caches: [NotationCache]) throws -> ForwardPass {
        let runs = caches.compactMap { $0.contents as? CellRun }
        if runs.count == caches.count { return try .object(runs.map { ($0.cell, $0.cache) }) }
        let isStep = caches.allSatisfy { $0.function.contains("_step_") }
        guard caches.count == 1 || isStep, let cache = try engineCache(caches) else { throw DiagnosisWords.notACache(caches.first { engineCache($0) == nil }) }
        return try .cs231n(cache, isStep: caches.count == 1 && isStep)
    }

    private func engineCache(_ cache: NotationCache) -> NotationCell.Cache? {
        if let lstm = cache.contents as? LSTMCache { return .lstm(lstm) }
        return (cache.contents as? RNNCache).map(NotationCell.Cache.rnn)
    }

    private func engineCache(_ caches: [NotationCache]) throws -> NotationCell.Cache? {
        let all = caches.compactMap(engineCache)
        return all.count == caches.count ? try .joined(all) : nil
    }

    /// What an object of a notation remembers of its forward passes: of all steps, of each, or of each node.
    private func caches(of instance: InstanceObject) -> [NotationCache]? {
        func cache(_ value: Value?) -> NotationCache? { value?.object(as: NotationCache.self) }
        if let own = cache(instance.attributes[text: "cache"]) { return [own] }
        if let list = instance.attributes[text: "_caches"] { return elements(list).compactMap(cache) }
        if let own = cache(instance.attributes[text: "_cache"]) { return [own] }
        guard let nodes = instance.attributes[text: "lstm_node_list"] else { return nil }
        // A network keeps its nodes; only those that have an input belong to this pass.
        let count = instance.attributes[text: "x_list"].map { elements($0).count } ?? 0
        return elements(nodes).prefix(count).compactMap { cache($0.object(as: InstanceObject.self)?.attributes[text: "_cache"]) }
    }

    // MARK: Gradients

    private func gradients(_ value: Value, _ pass: ForwardPass) throws -> [(name: String, label: String, value: NDArray)] {
        switch value {
        case .dict(let dict):
            let found = try dict.pairs.map { key, value in
                guard case .string(let name) = key else { throw DiagnosisWords.keyIsNoName(try interpreter.repr(key)) }
                let label = "gradients[\"\(name.text)\"]"
                return (name: name.text, label: label, value: try read.array(value, label))
            }
            guard !found.isEmpty else { throw DiagnosisWords.noGradients(pass.gradientNames) }
            return found
        case .list(let list) where pass.takesStepsAsList && pass.positions != nil:
            return [(name: "dx", label: "gradients", value: try steps(list.elements, "gradients"))]
        case .tuple, .list:
            guard let positions = pass.positions else { throw DiagnosisWords.notGradients(value, pass.gradientNames) }
            let values = elements(value)
            guard values.count == positions.count else { throw DiagnosisWords.wrongCount("gradients", values.count, positions) }
            return try zip(positions, values).enumerated().map { place, pair in
                let label = "gradients[\(place)] (\(pair.0))"
                return (name: pair.0, label: label, value: try read.array(pair.1, label))
            }
        default:
            if let instance = value.object(as: InstanceObject.self) { return try gradients(of: instance, pass) }
            throw DiagnosisWords.notGradients(value, pass.gradientNames)
        }
    }

    /// The gradients among an object's attributes: `Wfh_grad`, `wf_diff`, or the dict `grad`.
    private func gradients(of instance: InstanceObject, _ pass: ForwardPass) throws -> [(name: String, label: String, value: NDArray)] {
        if case .dict(let dict)? = instance.attributes[text: "grad"] { return try gradients(.dict(dict), pass) }
        let holder = instance.attributes[text: "lstm_param"]?.object(as: InstanceObject.self) ?? instance
        var found: [(name: String, label: String, value: NDArray)] = []
        for (parameter, gradient) in pass.parameterGradients {
            let known = [gradient, parameter + "_gradient"] + (parameter == "W" ? ["gradient"] : [])
            for name in known {
                guard let value = holder.attributes[text: name] else { continue }
                found.append((name: gradient, label: name, value: try read.array(value, name)))
                break
            }
        }
        guard !found.isEmpty else { throw DiagnosisWords.notGradients(.object(instance), pass.gradientNames) }
        return found
    }

    /// One array for each step, as one.
    private func steps(_ values: [Value], _ label: String) throws -> NDArray {
        let arrays = try values.enumerated().map { try read.array($1, "\(label)[\($0)]") }
        for (place, array) in arrays.enumerated() {
            if let first = arrays.first, first.shape != array.shape { throw DiagnosisWords.unlikeSteps(label, place, array.shape, first.shape) }
        }
        guard !arrays.isEmpty else { throw DiagnosisWords.noSteps(label) }
        return try NDArray.stack(arrays, axis: 0)
    }

    // MARK: What backward was handed

    private func upstream(_ value: Value, _ pass: ForwardPass) throws -> NamedArrays {
        let names = pass.upstream.map(\.name)
        var result = NamedArrays()
        switch value {
        case .dict(let dict):
            for (key, value) in dict.pairs {
                guard case .string(let name) = key, names.contains(name.text) else {
                    throw DiagnosisWords.unknownUpstream(try interpreter.repr(key), names)
                }
                if !value.isNone { result[name.text] = try read.array(value, name.text) }
            }
        case .list(let list) where pass.takesStepsAsList:
            result[names[0]] = try steps(list.elements, names[0])
        case .tuple, .list where names.count > 1:
            let values = elements(value)
            guard values.count <= names.count else { throw DiagnosisWords.wrongCount("upstream", values.count, names) }
            for (name, value) in zip(names, values) where !value.isNone { result[name] = try read.array(value, name) }
        case .array, .list: result[names[0]] = try read.array(value, names[0])
        default: throw DiagnosisWords.notUpstream(value, names)
        }
        if pass.needsAllUpstream, let missing = names.first(where: { result[$0] == nil }) { throw DiagnosisWords.missingUpstream(missing, names) }
        if result.isEmpty { throw DiagnosisWords.missingUpstream(names[0], names) }
        return result
    }
}

extension Value {
    fileprivate var isList: Bool { if case .list = self { true } else { false } }
    fileprivate var isNone: Bool { if case .none = self { true } else { false } }
}
