using System.Buffers;
using System.Runtime.CompilerServices;
using Ilo.Domain.Text.Lines;
using Ilo.Domain.Words;

namespace Ilo.Domain.Text.Pages;

/// <summary>Makes folded strings from parts of the text, joined by one space.</summary>
internal ref struct TextMaker : IDisposable
{
    private readonly ReadOnlySpan<char> _text;
    private char[] _buffer = [];
    private int _length;

    internal readonly ReadOnlySpan<char> Source => _text;

    internal TextMaker(ReadOnlySpan<char> text)
    {
        _text = text;
    }

    public void Dispose()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_buffer);
            _buffer = [];
        }
    }

    /// <summary>Returns the part's text; null where nothing is printed in it.</summary>
    [MethodImpl(Compiled.Once)]
    internal string? Of(Slice slice)
    {
        if (slice.IsEmpty)
        {
            return null;
        }

        ReadOnlySpan<char> part = slice.In(_text);
        if (!Blank.MayNeedFolding(part))
        {
            return part.ToString();
        }

        Append(slice);
        return Take();
    }

    [MethodImpl(Compiled.Once)]
    internal void Append(Slice slice)
    {
        ReadOnlySpan<char> part = slice.In(_text);
        Reserve(part.Length + 1);
        int start = _length;
        if (_length > 0)
        {
            _buffer[_length++] = ' ';
        }

        int written;
        if (Blank.MayNeedFolding(part))
        {
            written = Blank.Fold(part, _buffer.AsSpan(_length));
        }
        else
        {
            part.CopyTo(_buffer.AsSpan(_length));
            written = part.Length;
        }

        _length = written == 0 ? start : _length + written;
    }

    /// <summary>Returns what was appended and begins anew; null where nothing was.</summary>
    [MethodImpl(Compiled.Once)]
    internal string? Take()
    {
        string? text = _length == 0 ? null : new string(_buffer, 0, _length);
        _length = 0;
        return text;
    }

    private void Reserve(int count)
    {
        if (_length + count <= _buffer.Length)
        {
            return;
        }

        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(1024, Math.Max(_length + count, _buffer.Length * 2)));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        Dispose();
        _buffer = larger;
    }
}
