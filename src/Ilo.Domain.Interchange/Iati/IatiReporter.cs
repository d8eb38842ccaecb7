namespace Ilo.Domain.Interchange.Iati;

/// <summary>Who publishes the file.</summary>
/// <remarks>Equal when every property is equal. There is no order.</remarks>
public sealed record IatiReporter
{
    /// <summary>Gets the organisation identifier, which begins the identifier of every activity, for example <c>GB-COH-1234567</c>.</summary>
    /// <exception cref="ArgumentException">The value is empty, or has white space or one of <c>/ &amp; | ?</c> (rules 1.14.1, 1.14.13).</exception>
    public required string Ref { get; init => field = Checked(value, nameof(Ref)); }

    /// <summary>Gets the name, never blank.</summary>
    /// <exception cref="ArgumentException">The value is blank, or begins or ends with white space.</exception>
    public required string Name { get; init => field = Guard.NotBlank(value); }

    /// <summary>Gets what kind of organisation it is; the format needs one.</summary>
    /// <exception cref="ArgumentException">The value is <see cref="OrganisationKind.Unknown"/>.</exception>
    public required OrganisationKind Kind
    {
        get;
        init => field = value != OrganisationKind.Unknown && Enum.IsDefined(value) ? value : throw new ArgumentException("The kind has no code.", nameof(Kind));
    }

    /// <summary>Gets whether it reports on what others do, which is so by default: who publishes pages of the ILO is not the ILO.</summary>
    public bool IsSecondary { get; init; } = true;

    /// <summary>Returns name and identifier.</summary>
    public override string ToString() => $"{Name} ({Ref})";

    private static string Checked(string value, string property)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, property);
        return value.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || character is '/' or '&' or '|' or '?')
            ? throw new ArgumentException("The identifier has white space or one of / & | ?.", property)
            : value;
    }
}
