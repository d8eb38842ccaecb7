namespace Ilo.Domain.Text.Lines;

/// <summary>Finds the place in the text as given for a place in the text as read, from which characters were taken out. The default value takes out
/// none.</summary>
internal readonly struct PositionMap(int[] places, int[] removed)
{
    /// <summary>Whether nothing was taken out, so that every place is the same in both.</summary>
    internal bool IsPlain => places is null;

    /// <summary>Returns the position in the text as given of the character at a position of the text as read.</summary>
    internal int Of(int position)
    {
        if (places is null)
        {
            return position;
        }

        int at = Array.BinarySearch(places, position);
        at = at >= 0 ? at : ~at - 1;
        return at < 0 ? position : position + removed[at];
    }

    /// <summary>Returns the part of the text as given that a part of the text as read was; it ends behind its last character.</summary>
    internal Slice Of(Slice slice) =>
        places is null ? slice : slice.Length > 0 ? new(Of(slice.Start), Of(slice.End - 1) + 1) : new(Of(slice.Start), Of(slice.Start));
}
