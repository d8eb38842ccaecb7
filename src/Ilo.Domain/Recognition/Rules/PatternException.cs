namespace Ilo.Domain.Recognition.Rules;

/// <summary>Carries what is wrong with a pattern from where it is read to the row's diagnostic; it does not leave this folder.</summary>
internal sealed class PatternException(string at, string expected) : Exception(expected)
{
    /// <summary>Gets the rest of the pattern, cut for the message.</summary>
    internal string At => at.Length <= 40 ? at : at[..40];
}
