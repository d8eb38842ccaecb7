using Ilo.Domain.Text.Entries;
using Ilo.Domain.Text.Input;
using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>
/// The memory that the stages work in. Each thread keeps what it worked in last, so that reading many pages allocates little but their records. One reading at
/// a time has it; a reading inside another (from a caller's progress handler, say) gets its own.
/// </summary>
internal sealed class Workspace
{
    [ThreadStatic]
    private static Workspace? _spare;

    internal Notes Notes { get; } = new();

    internal PageLines Lines { get; } = new();

    internal LayoutBuilder Layout { get; } = new();

    internal Pool<EntryDraft> Drafts { get; } = new();

    internal Leaves Leaves { get; } = new();

    internal static Workspace Take()
    {
        Workspace taken = _spare ?? new Workspace();
        _spare = null;
        return taken;
    }

    /// <summary>Empties it for the next page; the memory of a large one is given back.</summary>
    internal void Return()
    {
        Notes.Clear();
        Lines.Clear();
        Layout.Clear();
        Drafts.Clear();
        Leaves.Clear();
        _spare = this;
    }
}
