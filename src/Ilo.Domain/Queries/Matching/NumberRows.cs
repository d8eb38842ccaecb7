using System.Runtime.InteropServices;

namespace Ilo.Domain.Queries.Matching;

/// <summary>Rows of numbers, one after the other in one array. Not safe for use by more than one thread while it is filled.</summary>
internal sealed class NumberRows
{
    private readonly List<int> _numbers = [];
    private readonly List<int> _ends = [0];

    // For each number how many rows were begun when it was last added: a row of many is not looked through.
    private readonly List<int> _lastAdded = [];

    /// <summary>Returns the numbers of a row, each once, in the order in which they were added.</summary>
    internal ReadOnlySpan<int> this[int row] => CollectionsMarshal.AsSpan(_numbers)[_ends[row].._ends[row + 1]];

    /// <summary>Adds a number to the row that is being filled; nothing where it is there.</summary>
    internal void Add(int number)
    {
        while (number >= _lastAdded.Count)
        {
            _lastAdded.Add(0);
        }

        if (_lastAdded[number] != _ends.Count)
        {
            _lastAdded[number] = _ends.Count;
            _numbers.Add(number);
        }
    }

    /// <summary>Ends the row; the next number is one of the next.</summary>
    internal void EndRow() => _ends.Add(_numbers.Count);
}
