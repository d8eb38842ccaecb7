namespace Ilo.Domain.Conformance;

/// <summary>The arguments, or a file that they name, make no sense; the message is one line for a person.</summary>
internal sealed class UsageException(string message) : Exception(message);
