namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Something that goes along with a record and is no part of its equality.</summary>
/// <typeparam name="T">What goes along.</typeparam>
/// <param name="value">What goes along; null where nothing does.</param>
internal readonly struct Beside<T>(T? value) : IEquatable<Beside<T>>
    where T : class
{
    internal T? Value { get; } = value;

    public bool Equals(Beside<T> other) => true;

    public override bool Equals(object? obj) => obj is Beside<T>;

    public override int GetHashCode() => 0;
}
