using System.Runtime.CompilerServices;

namespace Ilo.Domain;

/// <summary>Checks for <c>init</c> accessors; the exception names the property.</summary>
internal static class Guard
{
    internal static string NotBlank(string? value, [CallerMemberName] string property = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, property);
        return Trimmed(value, property);
    }

    /// <summary>Throws where a path is blank or has a character that no file system takes.</summary>
    internal static void ThrowIfNoPath(string? path, [CallerArgumentExpression(nameof(path))] string parameter = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path, parameter);
        if (path.Contains('\0'))
        {
            throw new ArgumentException("The path has a null character.", parameter);
        }
    }

    /// <summary>Lets white space at the ends through: the text is quoted as it stands.</summary>
    internal static string SomeText(string? value, [CallerMemberName] string property = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, property);
        return value;
    }

    /// <summary>Lets the keys of catalogue entries through: made of a-z, 0-9 and hyphens.</summary>
    internal static string Key(string? value, [CallerMemberName] string property = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(value, property);
        return value.AsSpan().ContainsAnyExcept(Slug.Allowed)
            ? throw new ArgumentException("The key has a character other than a-z, 0-9 and the hyphen.", property)
            : value;
    }

    internal static T NotNull<T>(T? value, [CallerMemberName] string property = "")
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, property);
        return value;
    }

    /// <summary>Lets null through: an absent value is null, never blank.</summary>
    internal static string? NullOrNotBlank(string? value, [CallerMemberName] string property = "") =>
        value is null ? null : NotBlank(value, property);

    /// <summary>Lets null through, and addresses that stand for themselves.</summary>
    internal static Uri? NullOrAbsolute(Uri? value, [CallerMemberName] string property = "") =>
        value is null or { IsAbsoluteUri: true } ? value : throw new ArgumentException("The address is not absolute.", property);

    internal static ValueList<string> NoneBlank(ValueList<string> values, [CallerMemberName] string property = "")
    {
        foreach (string value in values)
        {
            NotBlank(value, property);
        }

        return values;
    }

    internal static ValueList<Paragraph> NoneBlank(ValueList<Paragraph> values, [CallerMemberName] string property = "")
    {
        // All but the default value were checked when they were made.
        foreach (Paragraph value in values)
        {
            ArgumentException.ThrowIfNullOrEmpty(value.Text, property);
        }

        return values;
    }

    internal static Id<T> NotEmpty<T>(Id<T> value, [CallerMemberName] string property = "")
        where T : class =>
        value.IsEmpty ? throw new ArgumentException("The identifier is empty.", property) : value;

    internal static T Defined<T>(T value, [CallerMemberName] string property = "")
        where T : struct, Enum =>
        Array.IndexOf(KnownValues<T>.All, value) >= 0 ? value : throw new ArgumentOutOfRangeException(property, value, $"The value is no {typeof(T).Name}.");

    /// <summary>Lets null through: an unknown code is null, never empty.</summary>
    internal static T? NullOrNotDefault<T>(T? value, [CallerMemberName] string property = "")
        where T : struct =>
        value is { } code && code.Equals(default(T)) ? throw new ArgumentException("The code is empty.", property) : value;

    internal static int AtLeast(int least, int value, [CallerMemberName] string property = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least, property);
        return value;
    }

    private static string Trimmed(string value, string property) =>
        char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1])
            ? throw new ArgumentException("The value begins or ends with white space.", property)
            : value;

    // The platform looks the values up anew each time, which every record would pay for.
    private static class KnownValues<T>
        where T : struct, Enum
    {
        internal static readonly T[] All = Enum.GetValues<T>();
    }
}
