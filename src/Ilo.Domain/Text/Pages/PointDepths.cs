using System.Runtime.CompilerServices;

namespace Ilo.Domain.Text.Pages;

/// <summary>Tells how deep the points of a list stand, from the columns in which their markers end: numbers of one list are set flush right as well as
/// left.</summary>
internal struct PointDepths
{
    // Deeper lists are the work of a program that went wrong, and are read as being so deep.
    internal const int Max = 9;

    // A list inside another stands at least so many columns deeper.
    private const int Step = 2;

    private Indents _columns;
    private int _depth;

    /// <summary>Returns the depth of the next point, from 1.</summary>
    /// <param name="column">The column, from 0, behind its marker.</param>
    internal byte Next(int column)
    {
        while (_depth > 1 && column <= _columns[_depth - 1] - Step)
        {
            _depth--;
        }

        if (_depth == 0 || (_depth < Max && column >= _columns[_depth - 1] + Step))
        {
            _depth++;
        }

        _columns[_depth - 1] = column;
        return (byte)_depth;
    }

    /// <summary>Says that a paragraph stands there: behind one that is not deeper than the list, a new list begins.</summary>
    /// <param name="column">The column, from 0, in which it begins.</param>
    internal void Pass(int column)
    {
        if (_depth > 0 && column < _columns[0])
        {
            _depth = 0;
        }
    }

    [InlineArray(Max)]
    private struct Indents
    {
        private int _first;
    }
}
