using System.Diagnostics;

namespace Ilo.Domain;

/// <summary>Shows a debugger the elements of a list in place of the fields that hold them.</summary>
internal sealed class ValueListDebugView<T>(ValueList<T> list)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items { get; } = list.AsSpan().ToArray();
}
