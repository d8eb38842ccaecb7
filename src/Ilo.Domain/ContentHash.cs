using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Unicode;
using NodaTime;

namespace Ilo.Domain;

/// <summary>Makes an identifier from everything a record holds, so that two records share one only when they are equal.</summary>
/// <remarks>
/// What is added becomes bytes from which it could be read back, so that different content is different bytes: each value says where it ends. Not safe
/// for use by several threads: each thread has its own.
/// </remarks>
internal sealed class ContentHash : IDisposable
{
    // A larger buffer is not kept: one long record must not hold memory for ever.
    private const int MaxKept = 64 * 1024;

    // Seven bits of a number in each byte.
    private const int MaxNumberLength = 10;

    // Without i, l, o and u, so that an identifier is read aloud and copied by hand without mistakes (Crockford's alphabet).
    private static ReadOnlySpan<byte> Digits => "0123456789abcdefghjkmnpqrstvwxyz"u8;

    // Making a hash function costs more than what it does with a short record.
    [ThreadStatic]
    private static ContentHash? _ofThread;

    private readonly IncrementalHash _function = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _content = new byte[1024];
    private int _length;

    private ContentHash()
    {
    }

    /// <summary>Returns an empty one, until it is disposed; within that time the thread can start others.</summary>
    internal static ContentHash Start()
    {
        ContentHash hash = _ofThread ?? new();
        _ofThread = null;
        hash._length = 0;
        return hash;
    }

    public void Dispose()
    {
        if (_ofThread is null && _content.Length <= MaxKept)
        {
            _ofThread = this;
        }
        else
        {
            _function.Dispose();
        }
    }

    /// <summary>Returns 26 digits of base 32: the first 128 bits of the SHA-256 hash.</summary>
    internal Id<TRecord> ToId<TRecord>()
        where TRecord : class
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        _function.AppendData(_content.AsSpan(0, _length));
        _function.GetHashAndReset(bytes);
        ulong high = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        ulong low = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);

        // Twelve digits take sixty bits.
        Span<char> text = stackalloc char[26];
        Print(low, text[14..]);
        Print((high << 4) | (low >> 60), text[2..14]);
        Print(high >> 56, text[..2]);
        return Id<TRecord>.OfDigits(new string(text));
    }

    /// <summary>Adds a text: its length in UTF-16 units, then the text.</summary>
    internal ContentHash Add(string? value)
    {
        if (value is null)
        {
            return AddByte(0);
        }

        Span<byte> room = Room(MaxNumberLength + (3 * value.Length));
        int start = Print((2 * (ulong)value.Length) + 1, room);
        if (Utf8.FromUtf16(value, room[start..], out _, out int written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            // Half a surrogate pair has no UTF-8: the units as they are, marked by an even number.
            start = Print((2 * (ulong)value.Length) + 2, room);
            ReadOnlySpan<byte> units = MemoryMarshal.AsBytes(value.AsSpan());
            units.CopyTo(room[start..]);
            written = units.Length;
        }

        _length += start + written;
        return this;
    }

    /// <summary>Adds a number: one byte for nothing and for what is near zero.</summary>
    internal ContentHash Add(int? value)
    {
        // 0, -1, 1, -2, ... become 1, 2, 3, 4, ...
        ulong number = value is { } some ? (uint)((some << 1) ^ (some >> 31)) + 1ul : 0;
        _length += Print(number, Room(MaxNumberLength));
        return this;
    }

    internal ContentHash Add(DateInterval? dates)
    {
        if (dates is null)
        {
            return AddByte(0);
        }

        AddByte(1);
        CalendarSystem calendar = dates.Start.Calendar;
        return Add(calendar == CalendarSystem.Iso ? null : calendar.Id).Add(dates.Start).Add(dates.End);
    }

    internal ContentHash Add(Money? money)
    {
        if (money is not { } value)
        {
            return AddByte(0);
        }

        AddByte(1);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value.Amount, bits);
        foreach (int part in bits)
        {
            Add(part);
        }

        return Add(value.Currency.ToString());
    }

    internal ContentHash Add(ValueList<string> values)
    {
        Add(values.Count);
        foreach (string value in values.AsSpan())
        {
            Add(value);
        }

        return this;
    }

    /// <summary>Adds how many elements there are, then each.</summary>
    internal ContentHash Add<T>(ValueList<T> values, Action<ContentHash, T> add)
    {
        Add(values.Count);
        foreach (T value in values.AsSpan())
        {
            add(this, value);
        }

        return this;
    }

    private static void Print(ulong bits, Span<char> digits)
    {
        for (int i = digits.Length - 1; i >= 0; i--, bits >>= 5)
        {
            digits[i] = (char)Digits[(int)(bits & 31)];
        }
    }

    // Returns how many bytes the number takes.
    private static int Print(ulong number, Span<byte> bytes)
    {
        int length = 0;
        for (; number >= 0x80; number >>= 7)
        {
            bytes[length++] = (byte)(number | 0x80);
        }

        bytes[length] = (byte)number;
        return length + 1;
    }

    // Month and day take four digits in every calendar.
    private ContentHash Add(LocalDate date) => Add((date.Year * 10000) + (date.Month * 100) + date.Day);

    private ContentHash AddByte(byte value)
    {
        Room(1)[0] = value;
        _length++;
        return this;
    }

    // Returns what is free of the content, at least so many bytes; whoever fills some in moves the length on.
    private Span<byte> Room(int length)
    {
        if (_content.Length - _length < length)
        {
            Array.Resize(ref _content, checked((_length + length) * 2));
        }

        return _content.AsSpan(_length);
    }
}
