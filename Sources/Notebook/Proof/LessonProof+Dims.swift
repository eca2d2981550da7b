import Language
import Lessons
import NDArrays

// `dims` are the sizes that hold: somewhere the lesson shows each of them. It may take other sizes as well, for an example or later.
extension LessonProof {
    /// Looks for the sizes in what a cell has made: a name of `dims` that is bound to a whole number, an axis that has such a name.
    mutating func compareDims(of cell: LessonCell, _ result: CellResult) {
        for dim in openDims.keys {
            for name in result.madeNames {
                switch session.namespace[name] {
                case .int(let size) where name == dim.name: see(size, of: dim, as: name, at: cell.line)
                case .array(let array):
                    guard let axis = array.axes?.firstIndex(of: dim.name), axis < array.rank else { continue }
                    see(array.shape[axis], of: dim, as: "axis \(dim.name) of \(name)", at: cell.line)
                default: continue
                }
            }
        }
    }

    /// The inputs of a derivation have the shapes that their names say, where the lesson has bound them; elsewhere they are the only use.
    mutating func compareDims(of exercise: Exercise) {
        for input in exercise.grading.inputs {
            guard case .array(let array)? = session.namespace[input.name] else {
                for dim in openDims.keys where input.shape.contains(where: { $0.names.contains(dim.name) }) { openDims[dim] = nil }
                continue
            }
            for (axis, size) in zip(input.shape, array.shape) {
                for dim in openDims.keys where axis.names == [dim.name] {
                    see(size, of: dim, as: "axis \(dim.name) of \(input.name)", at: exercise.starter.line)
                }
            }
        }
    }

    /// A size that agrees settles the matter; of those that do not the first is told.
    private mutating func see(_ size: Int, of dim: Dim, as what: String, at line: Int) {
        if size == dim.size {
            openDims[dim] = nil
        } else if case .some(.none) = openDims[dim] {
            openDims[dim] = .some(OtherSize(line: line, problem: .wrongDim(what: what, size: size, dim: dim.name, dims: dim.size)))
        }
    }

    /// At the end of the lesson: the sizes that nothing has shown.
    mutating func failDims() {
        for dim in lesson.dims {
            guard let other = openDims[dim] else { continue }
            fail(other?.line ?? lesson.dimsLine, other?.problem ?? .unusedDim(dim.name))
        }
    }

    /// Where a name of `dims` was seen with a size that is not the one said.
    struct OtherSize {
        var line: Int
        var problem: ProofProblem
    }
}
