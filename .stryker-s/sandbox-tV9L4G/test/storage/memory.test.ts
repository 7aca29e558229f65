// @ts-nocheck
import { memoryStore } from '../../src/storage/memory.ts'
import { storeContract } from './contract.ts'

describe('the memory store', () => storeContract(async () => memoryStore()))
